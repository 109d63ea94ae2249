import { describe, expect, it } from 'vitest';
import { newMasks } from '../../../src/domain/examples/masks.ts';
import { answerLines, messageLines, type Answer } from '../../../src/domain/examples/result-lines.ts';

const INT = 23;
const BOOLEAN = 16;
const masks = () =>
  newMasks(
    new Map([
      [4711, 'alice'],
      [4712, 'bob'],
    ]),
  );
const answer = (changes: Partial<Answer>): Answer => ({
  columns: [],
  rows: [],
  command: 'SELECT',
  count: null,
  ...changes,
});
const lines = (sql: string, changes: Partial<Answer>) => answerLines(masks(), sql, answer(changes));

describe('an answer', () => {
  it('is a line per row', () => {
    const columns = [
      { name: 'id', type: INT },
      { name: 'paid', type: BOOLEAN },
      { name: 'note', type: 25 },
    ];
    expect(
      lines('SELECT', {
        columns,
        rows: [
          ['1', 't', null],
          ['2', 'f', 'a\nb'],
        ],
        count: 2,
      }),
    ).toEqual(['id = 1, paid = true, note = NULL', 'id = 2, paid = false, note = a', '  b']);
  });

  it('says that there are no rows', () => {
    expect(lines('SELECT', { columns: [{ name: 'id', type: INT }], count: 0 })).toEqual(['(0 rows)']);
  });

  const tags: [sql: string, command: string, count: number | null, expected: string[]][] = [
    ['UPDATE a SET n = 1;', 'UPDATE', 1, ['UPDATE 1']],
    ['INSERT INTO a VALUES (1);', 'INSERT', 1, ['INSERT 0 1']],
    ['BEGIN ISOLATION LEVEL SERIALIZABLE;', 'BEGIN', null, []],
    ['-- why\ncommit;', 'COMMIT', null, []],
    ['COMMIT;', 'ROLLBACK', null, ['ROLLBACK']],
  ];
  it.each(tags)('%s answers with its tag unless that repeats it', (sql, command, count, expected) => {
    expect(lines(sql, { command, count })).toEqual(expected);
  });

  it('shows the tag of a change that returned no row', () => {
    expect(lines('UPDATE', { columns: [{ name: 'id', type: INT }], command: 'UPDATE', count: 0 })).toEqual([
      'UPDATE 0',
    ]);
  });
});

describe('an error', () => {
  it('has its SQLSTATE, detail and hint, and speaks of sessions', () => {
    const detail = 'Process 4711 waits for ShareLock on transaction 800; blocked by process 4712.';
    const message = { severity: 'ERROR', code: '40P01', message: 'deadlock detected', detail, hint: 'See server log.' };
    expect(messageLines(masks(), message)).toEqual([
      'ERROR 40P01: deadlock detected',
      'DETAIL: Process alice waits for ShareLock on transaction #1; blocked by process bob.',
      'HINT: See server log.',
    ]);
  });

  it('leaves out what a notice does not have', () => {
    expect(messageLines(masks(), { severity: 'NOTICE', message: 'skipping' })).toEqual(['NOTICE: skipping']);
  });
});
