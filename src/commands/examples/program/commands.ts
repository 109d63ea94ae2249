import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProcessOptions } from './run-process.ts';
import { withoutNetwork } from './without-network.ts';

type Command = Pick<ProcessOptions, 'program' | 'args' | 'env'>;

/** Nothing of the author's machine but the way to its programs. */
const baseEnvironment = (folder: string): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  HOME: folder,
  TMPDIR: folder,
  LC_ALL: 'C',
  TZ: 'UTC',
});

const GUARD = fileURLToPath(new URL('../guard/loopback.ts', import.meta.url));

/** NODE_OPTIONS parts at blanks, except within double quotes. */
const quoted = (option: string): string => `"${option.replace(/["\\]/g, '\\$&')}"`;

/**
 * How a `.ts` example runs: it writes into its own folder only (Node's permission model, which its child processes of
 * Node inherit) and reaches this machine only (the guard). `imports` are further modules loaded before it.
 */
export function nodeCommand(file: string, folder: string, imports: readonly string[], databaseUrl?: string): Command {
  const options = [
    '--permission',
    '--allow-fs-read=*',
    `--allow-fs-write=${folder}`,
    '--allow-child-process',
    '--allow-worker',
    '--disable-warning=SecurityWarning',
    // Not --import, which a worker does not wait for.
    `--require=${GUARD}`,
    ...imports.map((url) => `--import=${url}`),
  ];
  return {
    program: process.execPath,
    args: [file],
    // In the environment, so that a Node started by the example is held by the same rules.
    env: {
      ...baseEnvironment(folder),
      NODE_OPTIONS: options.map(quoted).join(' '),
      NO_COLOR: '1',
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
  };
}

const GIT_CONFIG = {
  'init.defaultBranch': 'main',
  'user.name': 'Ada',
  'user.email': 'ada@example.com',
  'core.pager': 'cat',
} as const;

/** One moment for all commits, so that their ids are the same in every run. */
const COMMIT_DATE = '2026-01-05T09:00:00Z';

/** How a `.sh` example runs: git knows an author and a moment and no machine but this one. */
export function shellCommand(file: string, folder: string): Command {
  const [program, ...args] = [...withoutNetwork(), '/bin/sh', file] as const;
  const config = Object.entries(GIT_CONFIG).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${String(index)}`, key],
    [`GIT_CONFIG_VALUE_${String(index)}`, value],
  ]);
  return {
    program,
    args,
    env: {
      ...baseEnvironment(folder),
      ...(Object.fromEntries(config) as Record<string, string>),
      GIT_CONFIG_COUNT: String(Object.keys(GIT_CONFIG).length),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: join(folder, '.gitconfig'),
      GIT_AUTHOR_DATE: COMMIT_DATE,
      GIT_COMMITTER_DATE: COMMIT_DATE,
      GIT_TERMINAL_PROMPT: '0',
      GIT_ALLOW_PROTOCOL: 'file',
    },
  };
}
