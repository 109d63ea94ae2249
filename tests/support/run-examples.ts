import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const fixtures = 'tests/fixtures/examples';

export interface ExamplesRun {
  readonly child: ChildProcess;
  /** The temporary folder of this run and nobody else. */
  readonly temporary: string;
  readonly finished: Promise<{ code: number | null; output: string; errors: string }>;
}

/** Starts `npm run examples` as npm would, with a temporary folder of its own; `/tmp` is one that all users reach. */
export function startExamples(...args: string[]): ExamplesRun {
  const temporary = mkdtempSync('/tmp/examples-test-');
  chmodSync(temporary, 0o755);
  const env = { ...process.env, TMPDIR: temporary, NODE_OPTIONS: '' };
  const child = spawn(process.execPath, ['src/commands/examples.ts', ...args], { cwd: root, env, stdio: 'pipe' });
  const finish = async (): Promise<{ code: number | null; output: string; errors: string }> => {
    const exit = once(child, 'close') as Promise<[number | null]>;
    const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
    return { code, output, errors };
  };
  return { child, temporary, finished: finish() };
}

/** Whether `processesOf` can tell. */
export const seesProcesses = existsSync('/proc/self/environ');

/** What `read` gives; nothing when the process ended meanwhile. */
function attempt(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** The commands of the processes of a run: known by its temporary folder in their words, environment or place. */
export function processesOf(temporary: string): string[] {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .map((pid) => ({
      words: attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')),
      environment: attempt(() => readFileSync(`/proc/${pid}/environ`, 'utf8')),
      place: attempt(() => readlinkSync(`/proc/${pid}/cwd`)),
    }))
    .filter((found) => Object.values(found).some((text) => text.includes(`${temporary}/`)))
    .map(({ words }) => words);
}

/** What a run left in its temporary folder, which goes with the answer. */
export async function leftBehind({ temporary }: ExamplesRun): Promise<string[]> {
  const names = readdirSync(temporary);
  await rm(temporary, { recursive: true, force: true });
  return names;
}

export async function runExamples(...args: string[]) {
  const run = startExamples(...args);
  const result = await run.finished;
  return { ...result, temporary: run.temporary, left: await leftBehind(run) };
}
