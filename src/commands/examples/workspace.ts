import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chmodSync, constants, mkdtempSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';

/** The temporary folder of one run; closing it deletes everything below. */
export interface Workspace {
  readonly folder: string;
  close(): Promise<void>;
}

/** Another user reaches a folder only if everybody may pass through all folders above it. */
function openToAll(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    for (let at = folder; ; at = dirname(at)) {
      if ((statSync(at).mode & 0o001) === 0) return false;
      if (at === dirname(at)) return true;
    }
  } catch {
    return false;
  }
}

/**
 * Started with the folder as `$0`; reads until the runner is gone, then ends what `.pid` files name and, where there is
 * /proc, what has its temporary folder below.
 */
const WATCHMAN = `trap '' INT TERM HUP; cat >/dev/null
pids="$(cat "$0"/*.pid) $(grep -lsF "TMPDIR=$0/" /proc/[0-9]*/environ | cut -d/ -f3)"
for pid in $pids; do kill -QUIT "$pid"; done
[ "$pids" = " " ] || sleep 0.3
for pid in $pids; do kill -KILL "$pid"; kill -KILL -- "-$pid"; done
tries=0
until rm -rf "$0" || [ $((tries += 1)) -gt 50 ]; do sleep 0.2; done`;

/**
 * Makes the folder, with a watchman beside it: a shell that cleans up when this process is gone, however it went.
 * A handler for signals would miss SIGKILL.
 */
export function openWorkspace(): Workspace {
  const root = [tmpdir(), '/tmp', '/var/tmp'].find(openToAll) ?? tmpdir();
  const folder = mkdtempSync(`${root}/callback-examples-`);
  chmodSync(folder, 0o755);
  const watchman = spawn('/bin/sh', ['-c', WATCHMAN, folder], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  watchman.unref();
  return {
    folder,
    async close() {
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      watchman.ref();
      watchman.stdin.end();
      if (watchman.exitCode === null) await once(watchman, 'exit');
    },
  };
}
