import { readdirSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { fixtures, leftBehind, processesOf, seesProcesses, startExamples } from '../../support/run-examples.ts';

/** By what the example is known among the processes, and what its end by a signal looks like. */
const running = {
  server: ['sessions/lock-timeout.sql', 'ALTER TABLE waiting'],
  program: ['misbehaving/loops.ts', 'loops.ts'],
} as const;
const codes = { SIGINT: 130, SIGTERM: 143, SIGKILL: null } as const;

const cases = (['SIGINT', 'SIGTERM', 'SIGKILL'] as const).flatMap((signal) =>
  (['server', 'program'] as const).map((what) => [signal, what] as const),
);

it.skipIf(!seesProcesses).each(cases)(
  '%s while a %s runs leaves no process and no folder',
  async (signal, what) => {
    const [example, words] = running[what];
    const run = startExamples(`${fixtures}/${example}`);
    const started = (): boolean => processesOf(run.temporary).some((each) => each.includes(words));
    await vi.waitFor(() => expect(started()).toBe(true), 20_000);
    run.child.kill(signal);
    expect((await run.finished).code).toBe(codes[signal]);
    await vi.waitFor(() => expect(readdirSync(run.temporary)).toEqual([]), 15_000);
    await vi.waitFor(() => expect(processesOf(run.temporary)).toEqual([]), 5000);
    await leftBehind(run);
  },
  60_000,
);
