import pg from 'pg';
import type { Answer, Message } from '../../../domain/examples/result-lines.ts';
import { OUTPUT_LIMIT } from '../limits.ts';
import { messageOf } from './messages.ts';

/** What the server said to one text of SQL: an answer per statement, at last perhaps an error. */
export interface Reply {
  readonly answers: readonly Answer[];
  readonly error: Message | undefined;
}

type Row = (string | null)[];
type Result = pg.QueryArrayResult<Row>;

const answerOf = (result: Result, rows: readonly Row[]): Answer => ({
  columns: result.fields.map((field) => ({ name: field.name, type: field.dataTypeID })),
  rows,
  command: result.command,
  count: result.rowCount,
});

/**
 * Asks and never rejects. Rows are measured as they come and the rest is given up beyond the limit: a million of them
 * must not fill the memory first. The recorder refuses what is too long.
 */
export function ask(client: pg.Client, sql: string): Promise<Reply> {
  return new Promise((resolve) => {
    const config: pg.QueryArrayConfig = { text: sql, rowMode: 'array' };
    const query = new pg.Query<Row>(config);
    const answers = new Map<unknown, Row[]>();
    const rowsOf = (result: unknown): Row[] => answers.get(result) ?? [];
    let size = 0;
    query.on('row', (row, result) => {
      if (size > OUTPUT_LIMIT) return;
      answers.set(result, rowsOf(result));
      rowsOf(result).push(row);
      size += row.reduce((sum, value) => sum + (value?.length ?? 0), row.length);
      if (size <= OUTPUT_LIMIT) return;
      resolve({ answers: [answerOf(result as unknown as Result, rowsOf(result))], error: undefined });
      void client.end();
    });
    query.on('end', (result: unknown) => {
      const results = (Array.isArray(result) ? result : [result]) as Result[];
      resolve({ answers: results.map((each) => answerOf(each, rowsOf(each))), error: undefined });
    });
    query.on('error', (error) => {
      // The server sends an error before it gives up the locks; only when it is ready again has the statement ended.
      const ended = (): void => resolve({ answers: [], error: messageOf(error) });
      client.once('drain', ended).once('end', ended);
    });
    client.query(query);
  });
}
