import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { notePid } from '../pid-file.ts';
import type { LockLog } from './lock-log.ts';
import type { User } from './user.ts';

export interface LaunchOptions {
  /** The folder of the programs. */
  readonly bin: string;
  readonly data: string;
  /** The folder in which the watchman looks for processes. */
  readonly workspace: string;
  readonly user: User | undefined;
  readonly settings: Readonly<Record<string, string>>;
}

export interface Postmaster {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Tells the watchman that it is gone. */
  readonly forget: () => void;
}

/**
 * `deadlock_timeout`: a waiting session is a fact of the recording only once the server has looked for a deadlock, and
 * says so (`log_lock_waits`); the shorter, the sooner. Automatic vacuum would change plans at some moment of its own.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  autovacuum: 'off',
  deadlock_timeout: '20ms',
  log_lock_waits: 'on',
  log_line_prefix: '%n %p ',
  lc_messages: 'C',
  shared_buffers: '32MB',
};

const READY = 'database system is ready to accept connections';

/** Starts the server's first process; resolves when the server accepts connections. */
export async function launch(options: LaunchOptions, port: number, locks: LockLog): Promise<Postmaster> {
  const settings = { ...SETTINGS, ...options.settings, port: String(port) };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(options.bin, 'postgres'), ['-D', options.data, ...args], {
    ...options.user,
    cwd: options.data,
    env: { LC_ALL: 'C', TZ: 'UTC', PATH: process.env['PATH'] },
    // A group of its own: Ctrl-C in a terminal must not stop it before its sessions are closed.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const pid = child.pid ?? 0;
  const forget = pid === 0 ? (): void => undefined : notePid(options.workspace, pid);
  const log: string[] = [];
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      locks.read(line);
      log.push(line);
      if (log.length > 20) log.shift();
      if (line.includes(READY)) resolve();
    });
    child.once('error', reject);
    // Not `exit`, which may come before the last words.
    child.once('close', () => {
      forget();
      reject(new Error(`PostgreSQL did not start:\n${log.join('\n')}`));
    });
  });
  return { child, pid, forget };
}
