import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

export interface BuildCost {
  /** Processor seconds of the build and everything it started. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** The most memory that it and everything it started held at one time, in gigabytes. */
  readonly gigabytes: number;
}

const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;
const SAMPLE_MS = 100;

/** Processor time of ended and awaited children, in seconds (proc(5): cutime and cstime). */
function childSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .map(Number);
  return ((fields[13] ?? 0) + (fields[14] ?? 0)) / TICKS_PER_SECOND;
}

/** Memory held by a process and all below it, in bytes. */
function heldBytes(root: number): number {
  const parents = new Map<number, number>();
  const held = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
        .map(Number);
      parents.set(Number(name), fields[1] ?? 0);
      held.set(Number(name), (fields[21] ?? 0) * PAGE_BYTES);
    } catch {
      // Ended between the listing and the reading.
    }
  }
  const isBelow = (pid: number): boolean =>
    pid === root || (parents.has(pid) && pid > 1 && isBelow(parents.get(pid) ?? 0));
  return [...held].filter(([pid]) => isBelow(pid)).reduce((sum, [, bytes]) => sum + bytes, 0);
}

/** Builds a project and says what that cost. Linux only: the kernel's own figures. Throws when the build fails. */
export async function buildCost(folder: string): Promise<BuildCost> {
  const before = childSeconds();
  const started = performance.now();
  const child = spawn(process.execPath, ['src/commands/build.ts'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(String(chunk)));
  let most = 0;
  const sampling = setInterval(() => (most = Math.max(most, heldBytes(child.pid ?? 0))), SAMPLE_MS);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sampling);
  if (status !== 0) throw new Error(`the build failed:\n${output.join('').slice(-2000)}`);
  return {
    cpuSeconds: childSeconds() - before,
    wallSeconds: (performance.now() - started) / 1000,
    gigabytes: most / 1e9,
  };
}
