import { RUNS_ON } from '../../../domain/examples/platform.ts';

/** A program gets this long, not counting the start of PostgreSQL. */
export const LIMIT_S = 10;

/** Of a program of more statements than these, the results of the others are counted and not shown. */
export const RESULTS_SHOWN = 200;

export const limitText = `Stopped after ${String(LIMIT_S)} seconds, which is the limit here.`;
export const stoppedText = 'Stopped. The database is gone; the next run starts a new one.';

const amount = (count: number, what: string): string => `${String(count)} ${what}${count === 1 ? '' : 's'}`;
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

export const loadingText = (bytes: number, of: number): string =>
  `Loading PostgreSQL: ${megabytes(Math.min(bytes, of))} of ${megabytes(of)} MB`;

/** What a finished run came to. @example summaryText(3, 1, 12.4) // '3 statements, 1 error, 12 ms.' */
export function summaryText(statements: number, errors: number, milliseconds: number): string {
  if (statements === 0) return 'There is no statement to run.';
  const wrong = errors === 0 ? '' : `, ${amount(errors, 'error')}`;
  const cut = statements > RESULTS_SHOWN ? `; the first ${String(RESULTS_SHOWN)} are shown` : '';
  return `${amount(statements, 'statement')}${wrong}, ${String(Math.max(1, Math.round(milliseconds)))} ms${cut}.`;
}

/** @param version what PostgreSQL says of itself, such as `PostgreSQL 18.6 (PGlite 0.5.16) on wasm32…` */
export const versionText = (version: string): string =>
  `Ran here on ${version.split(' on ')[0] ?? version}. The recorded output is from ${RUNS_ON.sql}; plans, times and messages may differ.`;
