import { ScriptError } from './script-error.ts';
import type { Action, SqlScript, Statement, Step } from './script.ts';

const CASES = /^-- cases :([a-z]\w*) = (.+)$/;
const PROMPT = /^([a-z][a-z0-9_]*)>( *)(.*)$/;
const CONTINUES = /^([a-z][a-z0-9_]*) continues$/;
const SET = /^set [a-z_.]+ = .+$/;
const ALTER_SYSTEM = /^\s*alter\s+system\b/i;

const dedent = (line: string, column: number): string => line.slice(Math.min(column, line.search(/\S/)));

function serverAction(line: number, text: string): Action {
  if (text === 'crash' || SET.test(text))
    return { kind: text === 'crash' ? 'crash' : 'set', line, session: 'server', text };
  throw new ScriptError(line, `\`server> ${text}\` is unknown; expected \`crash\` or \`set name = value\``);
}

/** A script as far as it has been read. */
class Reading {
  readonly setup: Statement[] = [];
  readonly steps: Step[] = [];
  cases: SqlScript['cases'];
  ownServer = false;
  #open: Statement | undefined;
  /** Where the text of the open statement begins. */
  #column = 0;

  comment(line: number, text: string): void {
    const [, name, values] = CASES.exec(text) ?? [];
    if (name !== undefined && values !== undefined)
      this.cases = { name, values: values.split(',').map((value) => value.trim()) };
    else if (/^-- own server\s*$/.test(text)) this.ownServer = true;
    else if (/^-- *cases? *:/.test(text)) throw new ScriptError(line, 'expected `-- cases :name = A, B`');
  }

  statement(line: number, session: string, gap: string, sql: string): void {
    this.close();
    if (session === 'server') {
      this.steps.push(serverAction(line, sql.trim()));
      return;
    }
    if (session === 'setup' && this.steps.length > 0)
      throw new ScriptError(line, '`setup>` runs first; move it above the steps of the sessions');
    this.#open = { kind: 'statement', line, session, sql: sql.trimEnd() };
    this.#column = session.length + 1 + gap.length;
  }

  continuation(line: number, text: string): void {
    if (!this.#open) throw new ScriptError(line, 'an indented line continues a statement, but none stands before it');
    this.#open = { ...this.#open, sql: `${this.#open.sql}\n${dedent(text, this.#column).trimEnd()}` };
  }

  continues(line: number, text: string): void {
    this.close();
    const [, session] = CONTINUES.exec(text) ?? [];
    if (session === undefined)
      throw new ScriptError(line, `cannot read \`${text}\`; expected \`name> SQL\`, an indented line or a comment`);
    this.steps.push({ kind: 'continues', line, session, text });
  }

  /** Ends the open statement. */
  close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    if (!/;\s*(?:--.*)?$/.test(open.sql))
      throw new ScriptError(open.line, 'the statement does not end in `;`; indent the lines that continue it');
    (open.session === 'setup' ? this.setup : this.steps).push(open);
  }
}

function checkServer({ ownServer, setup, steps }: Reading): void {
  if (ownServer) return;
  const action = steps.find((step) => step.session === 'server');
  if (action) throw new ScriptError(action.line, '`server>` needs the line `-- own server` at the top');
  const altering = [...setup, ...steps].find((step) => step.kind === 'statement' && ALTER_SYSTEM.test(step.sql));
  if (altering) throw new ScriptError(altering.line, 'ALTER SYSTEM needs the line `-- own server` at the top');
}

/**
 * Reads the notation of `.sql` examples: `name> SQL` runs on a connection of that name, an indented line continues
 * it, `setup> SQL` runs first and unrecorded, `--` lines are comments, except `-- cases :x = A, B` and `-- own server`.
 */
export function parseSqlScript(source: string): SqlScript {
  const reading = new Reading();
  source.split(/\r?\n/).forEach((text, index) => {
    const line = index + 1;
    const [, session, gap = '', sql = ''] = PROMPT.exec(text) ?? [];
    if (/^\s*$/.test(text)) return;
    if (session !== undefined) reading.statement(line, session, gap, sql);
    else if (/^\s/.test(text)) reading.continuation(line, text);
    else if (text.startsWith('--')) reading.comment(line, text);
    else reading.continues(line, text);
  });
  reading.close();
  checkServer(reading);
  const { ownServer, cases, setup, steps } = reading;
  if (steps.length === 0) throw new ScriptError(1, 'has no step of any session');
  return { ownServer, cases, setup, steps };
}

/** The statement for one case: `:name` replaced, a cast `::name` left alone. */
export function forCase(sql: string, name: string, value: string): string {
  return sql.replace(new RegExp(`(?<![:\\w]):${name}\\b`, 'g'), () => value);
}
