import { setTimeout as delay } from 'node:timers/promises';
import { ScriptError } from '../../../domain/examples/script-error.ts';
import type { LockLog } from '../postgres/lock-log.ts';
import type { Server } from '../postgres/server.ts';
import type { Session } from './session.ts';

const WAITING = `
  SELECT a.pid, cardinality(pg_blocking_pids(a.pid)) > 0 AS blocked,
         cardinality(pg_safe_snapshot_blocking_pids(a.pid)) > 0 AS unsafe,
         (SELECT extract(epoch FROM waitstart) FROM pg_locks AS l WHERE l.pid = a.pid AND NOT granted) AS since
  FROM unnest($1::int[]) AS a (pid)`;

/** Values as PostgreSQL writes them. */
interface Row {
  readonly pid: string;
  readonly blocked: string;
  readonly unsafe: string;
  readonly since: string | null;
}

export interface Watch {
  readonly server: Server;
  /** The moment (`performance.now()`) at which the script has had its time. */
  readonly deadline: number;
}

/**
 * Blocked by somebody, and the server has found that it is no deadlock; or held back until its snapshot is safe, which
 * never is one. The columns are not of one moment, so a lock that is not there yet must not pass for none.
 */
function settledWait(locks: LockLog, { pid, blocked, unsafe, since }: Row): boolean {
  return unsafe === 't' || (blocked === 't' && since !== null && locks.checked(Number(pid), Number(since)));
}

/**
 * Returns when nothing more will happen without a further step: every session is idle or waits for another one. The
 * server says who waits, never a clock. With `until`, that session must be idle too: a timeout of its own ends its wait.
 */
export async function settle(watch: Watch, sessions: readonly Session[], line: number, until?: Session): Promise<void> {
  for (let round = 0; ; round++) {
    const busy = sessions.filter((session) => session.busy);
    if (busy.length === 0) return;
    const rows = await watch.server.query<Row>(WAITING, [busy.map((session) => session.pid)]);
    // A statement that ended during the query may have released the others: ask again.
    const unchanged = busy.every((session) => session.busy);
    if (unchanged && until?.busy !== true && rows.every((row) => settledWait(watch.server.locks, row))) return;
    if (performance.now() > watch.deadline)
      throw new ScriptError(line, `${busy.map(({ name }) => name).join(' and ')} did not finish within the time limit`);
    await delay(Math.min(1 + round, 20));
  }
}
