import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixtures, processesOf, runExamples, seesProcesses } from '../../support/run-examples.ts';

let run: Awaited<ReturnType<typeof runExamples>>;

// All in one run, since each must leave the others alone.
beforeAll(async () => {
  run = await runExamples('--limit', '4', `${fixtures}/misbehaving`);
}, 120_000);

describe('an example that misbehaves is reported', () => {
  it.each([
    ['loops.ts', 'did not end within 4 s'],
    ['prints.ts', 'printed more than 256 kB'],
    ['endless-rows.sql', 'printed more than 256 kB'],
    ['crashes.ts', 'ended with exit code 1\n'],
    ['crashes.ts', 'ended with exit code 1\n[^]*Error: this is why'],
    ['leaves-a-child.ts', 'left a process behind; end what it starts'],
    ['leaves-a-child-outside-its-group.ts', 'left a process behind; end what it starts'],
    ['closes-in-a-transaction.ts', 'left a transaction open'],
    ['leaves-a-transaction.sql', 'ends with an open transaction of alice'],
    ['ends-while-waiting.sql', 'ends while bob still waits'],
    ['work-for-a-waiting-session.sql:5', 'bob still waits and cannot take a statement; if a timeout ends the wait, '],
    ['setup-fails.sql:1', 'setup failed: ERROR 42704: type "integr" does not exist'],
    ['runs-on.sql:1', 'alice did not finish within the time limit'],
    ['writes-elsewhere.ts', 'ended with exit code 1\n[^]*ERR_ACCESS_DENIED'],
  ])('%s: %s', (file, message) => {
    expect(run.errors).toMatch(new RegExp(`^${fixtures}/misbehaving/${file}: ${message}`, 'm'));
  });
});

describe('the run goes on', () => {
  it('through all the others', () => {
    expect(run.output).toContain('as recorded: tests/fixtures/examples/misbehaving/well-behaved.ts');
    expect(run.output).toContain('1 of 14 examples print what is recorded');
    expect(run.code).toBe(1);
  });

  it('and leaves nothing behind', () => {
    expect(run.left).toEqual([]);
    expect(existsSync(`${fixtures}/misbehaving/written.txt`)).toBe(false);
  });

  it.skipIf(!seesProcesses)('and no process', () => {
    expect(processesOf(run.temporary)).toEqual([]);
  });
});
