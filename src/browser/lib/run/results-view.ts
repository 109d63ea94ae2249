import type { PlacedStatement } from '../../../domain/examples/split-sql.ts';
import { make } from '../make.ts';
import { ROWS_SHOWN } from './statement.ts';
import type { ServerMessage, StatementResult } from './types.ts';

/** A longer cell is cut. */
const CELL_SHOWN = 1000;
const count = new Intl.NumberFormat('en');

/** The line of the program that an error is at: where PostgreSQL points to, else where the statement begins. */
export function errorLine({ sql, line }: PlacedStatement, { position }: ServerMessage): number {
  if (position === undefined) return line;
  return (
    line +
    Array.from(sql)
      .slice(0, position - 1)
      .filter((character) => character === '\n').length
  );
}

const rowsOf = (total: number): string => `${count.format(total)} ${total === 1 ? 'row' : 'rows'}`;

const look = (isNumber: boolean | undefined): Record<string, string> => (isNumber === true ? { class: 'number' } : {});

function cell(value: string | null): HTMLElement | string {
  if (value === null) return make('i', {}, 'NULL');
  return value.length > CELL_SHOWN ? `${value.slice(0, CELL_SHOWN)}… (cut)` : value;
}

function table({ columns, rows }: StatementResult, label: string): HTMLElement {
  const head = columns.map(({ name, isNumber }) => make('th', { scope: 'col', ...look(isNumber) }, name));
  const body = rows.map((row) =>
    make('tr', {}, ...row.map((value, at) => make('td', look(columns[at]?.isNumber), cell(value)))),
  );
  return make(
    'div',
    { class: 'run-rows', tabindex: '0', role: 'group', 'aria-label': label },
    make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...body)),
  );
}

function messageText({ severity, code, message, detail, hint }: ServerMessage, withCode: boolean): string {
  return [
    `${severity}${withCode ? ` ${code}` : ''}: ${message}`,
    ...(detail === undefined ? [] : [`DETAIL: ${detail}`]),
    ...(hint === undefined ? [] : [`HINT: ${hint}`]),
  ].join('\n');
}

function rows(result: StatementResult, label: string): HTMLElement[] {
  const { columns, total } = result;
  if (columns.length === 1 && columns[0]?.name === 'QUERY PLAN')
    return [make('pre', { tabindex: '0' }, result.rows.map(([line]) => line ?? '').join('\n'))];
  const cut = total > ROWS_SHOWN ? `, of which the first ${String(ROWS_SHOWN)} are shown` : '';
  return [...(total === 0 ? [] : [table(result, label)]), make('small', {}, rowsOf(total) + cut)];
}

/**
 * One statement with what came of it.
 * @param goTo takes the reader to a line of the program
 */
export function resultItem(
  statement: PlacedStatement,
  result: StatementResult,
  goTo: (line: number) => void,
): HTMLLIElement {
  const { columns, tag, error, notices } = result;
  const item = make('li', {}, make('code', { class: 'run-statement' }, statement.sql.replace(/\s+/g, ' ')));
  for (const notice of notices) item.append(make('samp', {}, messageText(notice, false)));
  if (error) {
    const line = errorLine(statement, error);
    const button = make('button', { type: 'button', class: 'link-button' }, `line ${String(line)}`);
    button.addEventListener('click', () => goTo(line));
    item.append(make('samp', { class: 'wrong' }, messageText(error, true)), button);
  } else if (columns.length > 0)
    item.append(...rows(result, `Rows of the statement in line ${String(statement.line)}`));
  else if (tag !== undefined) {
    item.append(make('small', {}, tag));
    if (notices.length === 0) item.className = 'run-short';
  }
  return item;
}
