// What differs from run to run by nature, and what is recorded in its place. Nothing is left out for any other reason.

/** Names of the sessions by their server process, and numbers given to ids in order of appearance. */
export interface Masks {
  readonly sessions: ReadonlyMap<number, string>;
  readonly transactions: Map<string, string>;
  readonly oids: Map<string, string>;
}

/** Masks for one case of one script. */
export const newMasks = (sessions: ReadonlyMap<number, string>): Masks => ({
  sessions,
  transactions: new Map(),
  oids: new Map(),
});

function numbered(seen: Map<string, string>, id: string): string {
  const number = seen.get(id) ?? `#${String(seen.size + 1)}`;
  seen.set(id, number);
  return number;
}

const session = (masks: Masks, pid: string): string => masks.sessions.get(Number(pid)) ?? pid;

/** In messages: a process is its session, transactions are numbered, numbers of relations and databases go. */
export function maskMessage(masks: Masks, text: string): string {
  return text
    .replace(
      /\b(process(?: with PID)?|PID) (\d+)/gi,
      (_, word: string, pid: string) => `${word} ${session(masks, pid)}`,
    )
    .replace(/\btransaction (\d+)/g, (_, id: string) => `transaction ${numbered(masks.transactions, id)}`)
    .replace(/\brelation \d+ of database \d+/g, 'relation … of database …');
}

/** PostgreSQL's numbers for the types xid, xid8, oid and pg_lsn. */
const XID = 28;
const XID8 = 5069;
const OID = 26;
const LSN = 3220;
/** Lower oids are PostgreSQL's own and the same everywhere. */
const FIRST_OID = 16384;

/**
 * In rows: transaction ids and the oids of what the script created are numbered, places in the log go; a column named
 * for processes (`pid`, `blocked_by`) shows sessions.
 */
export function maskValue(masks: Masks, column: string, type: number, value: string): string {
  if ((type === XID || type === XID8) && value !== '0') return numbered(masks.transactions, value);
  if (type === OID && Number(value) >= FIRST_OID) return numbered(masks.oids, value);
  if (type === LSN) return '…/…';
  if (/pid|block/.test(column)) return value.replace(/\d+/g, (pid) => session(masks, pid));
  return value;
}

/** In plans: times and costs go; so do buffers and the planner's own work, which depend on what is cached. */
export function maskPlan(lines: readonly string[]): string[] {
  return lines
    .filter((line) => !/^\s*(?:Planning:|Buffers: |I\/O Timings: )/.test(line))
    .map((line) =>
      line
        .replace(/cost=[\d.]+/, 'cost=…')
        .replace(/actual time=[\d.]+/, 'actual time=…')
        .replace(/^(\s*(?:Planning|Execution) Time: )[\d.]+ ms/, '$1… ms'),
    );
}
