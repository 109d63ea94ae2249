import { describe, expect, it } from 'vitest';
import { ROWS_SHOWN, statementReader } from '../../../../src/browser/lib/run/statement.ts';
import { queryMessage } from '../../../../src/browser/lib/run/wire.ts';

const int = (bytes: 2 | 4, value: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 2) buffer.writeInt16BE(value);
  else buffer.writeInt32BE(value);
  return buffer;
};
const line = (text: string): Buffer => Buffer.from(`${text}\0`);
const message = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int(4, body.length + 4), body]);
};
const columns = (...names: [string, number][]): Buffer =>
  message(
    'T',
    int(2, names.length),
    ...names.flatMap(([name, type]) => [
      line(name),
      int(4, 0),
      int(2, 0),
      int(4, type),
      int(2, 4),
      int(4, -1),
      int(2, 0),
    ]),
  );
const row = (...values: (string | null)[]): Buffer =>
  message(
    'D',
    int(2, values.length),
    ...values.flatMap((value) =>
      value === null ? [int(4, -1)] : [int(4, Buffer.byteLength(value)), Buffer.from(value)],
    ),
  );
const tag = (text: string): Buffer => message('C', line(text));
const end = message('Z', Buffer.from('I'));

function read(pieces: readonly Buffer[]): ReturnType<ReturnType<typeof statementReader>['end']> {
  const reader = statementReader();
  for (const piece of pieces) reader.read(piece);
  return reader.end();
}

const whole = Buffer.concat([columns(['name', 25], ['n', 23]), row('Zoë', '1'), row(null, '-2'), tag('SELECT 2'), end]);

describe('an answer', () => {
  it.each([1, 2, 3, 7, 64, 10_000])('reads the same in pieces of %i bytes', (size) => {
    const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
      whole.subarray(at * size, (at + 1) * size),
    );
    expect(read(pieces)).toEqual({
      columns: [
        { name: 'name', isNumber: false },
        { name: 'n', isNumber: true },
      ],
      rows: [
        ['Zoë', '1'],
        [null, '-2'],
      ],
      total: 2,
      tag: 'SELECT 2',
      error: undefined,
      notices: [],
    });
  });

  it('counts the rows that it does not keep', () => {
    const many = Array.from({ length: 5000 }, () => row('x'));
    const { rows, total } = read([columns(['a', 25]), ...many, tag('SELECT 5000'), end]);
    expect({ kept: rows.length, total }).toEqual({ kept: ROWS_SHOWN, total: 5000 });
  });

  it('cuts a cell too long to be kept, and the cells after it', () => {
    const { rows } = read([columns(['a', 25], ['b', 25]), row('x'.repeat(200_000), 'y'), tag('SELECT 1'), end]);
    expect(rows[0]?.[0]).toMatch(/^x{60000,}…$/);
    expect(rows[0]?.[1]).toBe('…');
  });

  it('holds an error with its SQLSTATE, detail, hint and place, and the notices before it', () => {
    const fields = (...texts: string[]): Buffer[] => [...texts.map(line), Buffer.from('\0')];
    const {
      error,
      notices,
      tag: none,
    } = read([
      message('N', ...fields('SNOTICE', 'C00000', 'Mhello')),
      message('E', ...fields('SERROR', 'VERROR', 'C42P01', 'Mno such table', 'Dwhere', 'Htry', 'P15')),
      end,
    ]);
    expect(error).toEqual({
      ...{ severity: 'ERROR', code: '42P01', message: 'no such table' },
      ...{ detail: 'where', hint: 'try', position: 15 },
    });
    expect(notices).toEqual([{ severity: 'NOTICE', code: '00000', message: 'hello' }]);
    expect(none).toBeUndefined();
  });

  it('that stops in the middle is none', () => {
    expect(() => read([columns(['a', 25])])).toThrow('the answer has no end');
  });
});

it('a query is sent as its length and its text', () => {
  expect(Buffer.from(queryMessage('ä'))).toEqual(message('Q', line('ä')));
});
