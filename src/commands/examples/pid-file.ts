import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tells the watchman of the workspace what to stop; the function returned takes it back. */
export function notePid(folder: string, pid: number): () => void {
  const path = join(folder, `${String(pid)}.pid`);
  writeFileSync(path, `${String(pid)}\n`);
  return () => rmSync(path, { force: true });
}
