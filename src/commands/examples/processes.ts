import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

interface Process {
  readonly pid: number;
  readonly parent: number;
}

const HAS_PROC = existsSync('/proc/self/stat');

const numbered = (): string[] => readdirSync('/proc').filter((name) => /^\d+$/.test(name));

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // It ended meanwhile, or belongs to somebody else.
  }
}

/** All processes that are not dead, from /proc or, where there is none, from `ps`. */
function living(): Process[] {
  const rows = HAS_PROC
    ? // "pid (name) state parent …", and the name may hold anything.
      numbered().map((pid) => [
        pid,
        ...readOrNothing(`/proc/${pid}/stat`)
          .replace(/^.*\) /s, '')
          .split(' '),
      ])
    : spawnSync('ps', ['-A', '-o', 'pid=,stat=,ppid='], { encoding: 'utf8' })
        .stdout.trim()
        .split('\n')
        .map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([pid, state = 'Z', parent]) =>
    /^[ZX]|^$/.test(state) ? [] : [{ pid: Number(pid), parent: Number(parent) }],
  );
}

/** Sends a signal; false when there is nobody to take it. A negative number means the whole group. */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/** Kills a process and its children at one moment: the parent is stopped first and cannot tell them anything. */
export async function killTree(pid: number): Promise<void> {
  signal(pid, 'SIGSTOP');
  const all = [pid, ...living().flatMap((found) => (found.parent === pid ? [found.pid] : []))];
  for (const member of all.toReversed()) signal(member, 'SIGKILL');
  while (living().some((found) => all.includes(found.pid))) await delay(5);
}

/** Processes whose environment holds `entry`: also those that left their group. Without /proc none is found. */
export function withEnvironment(entry: string): number[] {
  if (!HAS_PROC) return [];
  return numbered()
    .filter((pid) => readOrNothing(`/proc/${pid}/environ`).split('\0').includes(entry))
    .map(Number);
}
