import { maskMessage, maskPlan, maskValue, type Masks } from './masks.ts';

export interface Column {
  readonly name: string;
  /** PostgreSQL's number for the type. */
  readonly type: number;
}

/** What the server answered to one statement: rows, or a command tag such as `UPDATE 1`. */
export interface Answer {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly command: string;
  readonly count: number | null;
}

/** An error or a notice of the server. */
export interface Message {
  readonly severity: string;
  /** SQLSTATE; notices go without. */
  readonly code?: string | undefined;
  readonly message: string;
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
}

const BOOLEAN = 16;

/** The lines of a text, those after the first set in, so that it still reads as one thing. */
const hanging = (text: string): string[] => text.split('\n').map((line, index) => (index === 0 ? line : `  ${line}`));

function cell(masks: Masks, column: Column, value: string | null): string {
  if (value === null) return 'NULL';
  if (column.type === BOOLEAN) return value === 't' ? 'true' : 'false';
  return maskValue(masks, column.name, column.type, value);
}

function rowLines(masks: Masks, { columns, rows }: Answer): string[] {
  if (columns.length === 1 && columns[0]?.name === 'QUERY PLAN')
    return maskPlan(rows.flatMap(([line]) => (line ?? '').split('\n')));
  const lines = rows.map((row) =>
    columns.map((column, index) => `${column.name} = ${cell(masks, column, row[index] ?? null)}`).join(', '),
  );
  return lines.flatMap(hanging);
}

function tag({ command, count }: Answer): string {
  if (count === null) return command;
  return command === 'INSERT' ? `INSERT 0 ${String(count)}` : `${command} ${String(count)}`;
}

const firstWord = (sql: string): string => (/[a-z]+/i.exec(sql.replace(/^\s*--.*$/gm, ''))?.[0] ?? '').toUpperCase();

/** A line per row, else the tag as psql prints it, unless it only repeats the statement (BEGIN, CREATE TABLE). */
export function answerLines(masks: Masks, sql: string, answer: Answer): string[] {
  if (answer.rows.length > 0) return rowLines(masks, answer);
  if (answer.columns.length > 0 && answer.command === 'SELECT') return ['(0 rows)'];
  return answer.count === null && answer.command === firstWord(sql) ? [] : [tag(answer)];
}

/** `ERROR 40001: …` with its DETAIL and HINT on lines of their own. */
export function messageLines(masks: Masks, { severity, code, message, detail, hint }: Message): string[] {
  const head = code === undefined ? severity : `${severity} ${code}`;
  return [
    `${head}: ${message}`,
    ...(detail === undefined ? [] : [`DETAIL: ${detail}`]),
    ...(hint === undefined ? [] : [`HINT: ${hint}`]),
  ].flatMap((text) => hanging(maskMessage(masks, text)));
}
