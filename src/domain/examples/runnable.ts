import type { SqlScript } from './script.ts';
import { forCase, parseSqlScript } from './sql-script.ts';

/** What only a server with processes, files and several connections of its own can do. */
const NEEDS_A_SERVER =
  /\b(?:copy\b[^;]*\b(?:program|from\s+stdin|to\s+stdout)|pg_(?:terminate|cancel)_backend|pg_stat_activity|pg_(?:read|ls)_\w+|dblink|postgres_fdw|listen|notify|checkpoint|vacuum\s+full|alter\s+system|create\s+(?:database|tablespace|subscription)|\\connect)\b/i;

/** What a session keeps from one statement to the next: another session would not have it. */
const KEPT_BY_SESSION =
  /\b(?:set\b(?!\s+local\b)|prepare|declare|listen|discard|pg_advisory_lock|pg_backend_pid|currval|lastval|temp(?:orary)?\s+(?:table|view|sequence))\b/i;

const BEGINS = /^\s*(?:begin|start\s+transaction)\b/i;
const ENDS = /^\s*(?:commit|end|rollback(?!\s+(?:work\s+|transaction\s+)?to\b)|abort)\b/i;

/** The first word of a statement, in lower case. */
const firstWord = (sql: string): string => (/[a-z]+/i.exec(sql)?.[0] ?? '').toLowerCase();

/**
 * Whether one connection gives the same as those of the script: it has one session, or several of which
 * each ends its transaction before another speaks, and none keeps anything for itself.
 */
function isOneSession({ steps }: SqlScript): boolean {
  if (new Set(steps.map(({ session }) => session)).size === 1) return true;
  let inTransaction: string | undefined;
  for (const step of steps) {
    if (step.kind !== 'statement') return false;
    if (inTransaction !== undefined && inTransaction !== step.session) return false;
    // `UPDATE … SET` belongs to no session.
    if (firstWord(step.sql) !== 'update' && KEPT_BY_SESSION.test(step.sql)) return false;
    if (BEGINS.test(step.sql)) inTransaction = step.session;
    else if (ENDS.test(step.sql)) inTransaction = undefined;
  }
  return true;
}

/** Whether a script can run in the reader's browser: on one connection, alone, without files or processes. */
export function isRunnable(script: SqlScript): boolean {
  const { ownServer, setup, steps } = script;
  return (
    !ownServer &&
    steps.every(({ kind }) => kind === 'statement') &&
    [...setup, ...steps].every((step) => step.kind === 'statement' && !NEEDS_A_SERVER.test(step.sql)) &&
    isOneSession(script)
  );
}

/** Whether the program of an example can run in the reader's browser. */
export const runsInBrowser = (file: string, program: string): boolean =>
  file.endsWith('.sql') && isRunnable(parseSqlScript(program));

const DIRECTIVE = /^-- (?:cases :|own server)/;
const PROMPT = /^([a-z][a-z0-9_]*)>( *)(.*)$/;

/** A program as an editor shows it: plain SQL, setup first, a comment wherever another part or session begins. */
export function plainSql(program: string, caseValue?: string): string {
  const { cases, steps } = parseSqlScript(program);
  const sessions = new Set(steps.map(({ session }) => session)).size;
  const lines: string[] = [];
  let part = '';
  let column = 0;
  for (const line of program.trimEnd().split(/\r?\n/)) {
    const [, session, gap = '', sql = ''] = PROMPT.exec(line) ?? [];
    if (session !== undefined) {
      if (session !== part) {
        if (session === 'setup') lines.push('-- setup');
        else if (sessions > 1) lines.push(`-- ${session}`);
        else if (part === 'setup') lines.push('-- the example');
      }
      part = session;
      column = session.length + 1 + gap.length;
      lines.push(sql);
    } else if (/^\s+\S/.test(line)) lines.push(line.slice(Math.min(column, line.search(/\S/))));
    else if (!DIRECTIVE.test(line)) lines.push(line);
  }
  const text = `${lines.join('\n').trim()}\n`;
  return cases === undefined ? text : forCase(text, cases.name, caseValue ?? cases.values[0] ?? '');
}

/** The values that a program runs with, one at a time; none when it has no cases. */
export const caseValues = (program: string): readonly string[] => parseSqlScript(program).cases?.values ?? [];
