import { describe, expect, it } from 'vitest';
import { forCase, parseSqlScript } from '../../../src/domain/examples/sql-script.ts';

const read = (...lines: string[]) => parseSqlScript(lines.join('\n'));

describe('a script', () => {
  it('gives each session its statements in order, with their lines', () => {
    expect(read('-- a comment', 'alice> BEGIN;', '', 'bob>   COMMIT; -- why').steps).toEqual([
      { kind: 'statement', line: 2, session: 'alice', sql: 'BEGIN;' },
      { kind: 'statement', line: 4, session: 'bob', sql: 'COMMIT; -- why' },
    ]);
  });

  it('continues a statement on indented lines, which keep their place below its first word', () => {
    const { steps } = read('bob>   SELECT 1', '         FROM a', '       WHERE b;');
    expect(steps).toMatchObject([{ sql: 'SELECT 1\n  FROM a\nWHERE b;' }]);
  });

  it('keeps setup apart', () => {
    const { setup, steps } = read('setup> CREATE TABLE a ();', 'alice> SELECT 1;');
    expect(setup.map(({ sql }) => sql)).toEqual(['CREATE TABLE a ();']);
    expect(steps).toHaveLength(1);
  });

  it('reads cases, whose values may be several words', () => {
    expect(read('-- cases :level = READ COMMITTED, SERIALIZABLE', 'alice> SELECT 1;').cases).toEqual({
      name: 'level',
      values: ['READ COMMITTED', 'SERIALIZABLE'],
    });
  });

  it('acts on a server of its own', () => {
    const { ownServer, steps } = read('-- own server', 'server> set fsync = off', 'alice> SELECT 1;', 'server> crash');
    expect(ownServer).toBe(true);
    expect(steps.map(({ kind }) => kind)).toEqual(['set', 'statement', 'crash']);
  });

  it('lets time pass until a session continues', () => {
    expect(read('bob> SELECT 1;', 'bob continues').steps[1]).toMatchObject({ kind: 'continues', session: 'bob' });
  });
});

describe('a mistake in a script', () => {
  const cases: [why: string, lines: string[], line: number, message: RegExp][] = [
    ['a statement without an end', ['a> SELECT 1', 'b> SELECT 2;'], 1, /does not end in `;`/],
    ['a line that is nothing', ['a> SELECT 1;', 'SELECT 2;'], 2, /cannot read `SELECT 2;`/],
    ['an indented line after nothing', ['  SELECT 1;'], 1, /none stands before it/],
    ['a late setup', ['a> SELECT 1;', 'setup> SELECT 2;'], 2, /runs first/],
    ['misspelt cases', ['-- case :x = A, B', 'a> SELECT 1;'], 1, /expected `-- cases :name = A, B`/],
    ['a crash of the shared server', ['a> SELECT 1;', 'server> crash'], 2, /needs the line `-- own server`/],
    ['an unknown action', ['-- own server', 'server> explode'], 2, /expected `crash` or `set name = value`/],
    ['a change to the shared server', ['a> ALTER SYSTEM SET fsync = off;'], 1, /ALTER SYSTEM needs/],
    ['no step at all', ['-- nothing'], 1, /has no step/],
  ];
  it.each(cases)('%s is named with its line', (_, lines, line, message) => {
    expect(() => read(...lines)).toThrow(message);
    expect(() => read(...lines)).toThrow(expect.objectContaining({ line }));
  });
});

describe('forCase', () => {
  it('puts the value in the place of the name and leaves casts and longer names alone', () => {
    expect(forCase('SELECT :x, a::x, :xy, :x;', 'x', '$1')).toBe('SELECT $1, a::x, :xy, $1;');
  });
});
