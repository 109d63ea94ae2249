import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { ScriptError } from '../../../domain/examples/script-error.ts';
import { outputTooLong } from '../limits.ts';
import { notePid } from '../pid-file.ts';
import { signal, withEnvironment } from '../processes.ts';
import { collect } from './collect.ts';

export interface ProcessOptions {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly limitMs: number;
  /** The folder in which the watchman looks for processes. */
  readonly workspace: string;
}

/** By this variable a process is known as one of the example's, even when it has left the group. */
const MARK = 'CALLBACK_EXAMPLE';

const lastLines = (text: string): string => text.trim().split('\n').slice(-15).join('\n');

/** Runs a program in a process group of its own and returns what it printed; anything but a clean end is an error. */
export async function runProcess({ program, args, env, cwd, limitMs, workspace }: ProcessOptions): Promise<string> {
  const mark = randomUUID();
  const child = spawn(program, args, {
    cwd,
    env: { ...env, [MARK]: mark },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) {
    const [error] = (await once(child, 'error')) as [Error];
    throw new ScriptError(undefined, `${program} did not start: ${error.message}`);
  }
  const forget = notePid(workspace, pid);
  let problem: string | undefined;
  /** Kills all that is left of the example; true if there was anything. */
  const end = (): boolean => {
    const strays = withEnvironment(`${MARK}=${mark}`).filter((stray) => signal(stray, 'SIGKILL'));
    return signal(-pid, 'SIGKILL') || strays.length > 0;
  };
  const stop = (why: string): void => {
    problem ??= why;
    end();
  };
  const timer = setTimeout(() => stop(`did not end within ${String(limitMs / 1000)} s`), limitMs);
  const stdout = collect(child.stdout, () => stop(outputTooLong));
  const stderr = collect(child.stderr, () => stop(`${outputTooLong} to stderr`));
  const closed = once(child, 'close');
  const [code, killedBy] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  clearTimeout(timer);
  if (end()) problem ??= 'left a process behind; end what it starts';
  await closed;
  forget();
  if (code !== 0)
    problem ??= code === null ? `was ended by ${String(killedBy)}` : `ended with exit code ${String(code)}`;
  if (problem !== undefined) throw new ScriptError(undefined, `${problem}\n${lastLines(stderr())}`.trim());
  return stdout();
}
