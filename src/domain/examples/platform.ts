import type { ProgramKind } from './programs.ts';

/** What the recordings were made on, as pages say it. The runner refuses another PostgreSQL. */
export const RUNS_ON: Readonly<Record<ProgramKind, string>> = {
  sql: 'PostgreSQL 18.4',
  ts: 'Node.js 24',
  sh: 'POSIX shell',
};
