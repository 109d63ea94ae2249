import { expect, it } from 'vitest';
import { splitSql } from '../../../src/domain/examples/split-sql.ts';

const split = (text: string): string[] => splitSql(text).map(({ sql }) => sql);

it.each([
  ['a quoted text', "SELECT 'a;''b'; SELECT 2", ["SELECT 'a;''b';", 'SELECT 2']],
  ['a text with escapes', String.raw`SELECT E'a\';b'; SELECT 2`, [String.raw`SELECT E'a\';b';`, 'SELECT 2']],
  ['a backslash that escapes nothing', String.raw`SELECT 'a\'; SELECT 2`, [String.raw`SELECT 'a\';`, 'SELECT 2']],
  ['a word that ends in e before a text', String.raw`SELECT nice'a\'; x`, [String.raw`SELECT nice'a\';`, 'x']],
  ['a quoted name', 'SELECT 1 AS "a;b"; SELECT 2', ['SELECT 1 AS "a;b";', 'SELECT 2']],
  ['dollar quotes', 'DO $$ a; $x$ b; $$; SELECT 2', ['DO $$ a; $x$ b; $$;', 'SELECT 2']],
  ['named dollar quotes', 'DO $f$ a; $$ b; $f$; SELECT 2', ['DO $f$ a; $$ b; $f$;', 'SELECT 2']],
  ['a parameter, which is no quote', 'SELECT $1; SELECT $2', ['SELECT $1;', 'SELECT $2']],
  ['a line comment', 'SELECT 1 -- a;b\n; SELECT 2', ['SELECT 1 -- a;b\n;', 'SELECT 2']],
  ['nested comments', 'SELECT /* a; /* b; */ c; */ 1; SELECT 2', ['SELECT /* a; /* b; */ c; */ 1;', 'SELECT 2']],
  ['parentheses', 'CREATE RULE r AS ON INSERT TO t DO (a; b); x', ['CREATE RULE r AS ON INSERT TO t DO (a; b);', 'x']],
  [
    'the body of a function',
    'CREATE FUNCTION f() BEGIN ATOMIC SELECT CASE a WHEN 1 THEN 2 END; SELECT 2; END; x',
    ['CREATE FUNCTION f() BEGIN ATOMIC SELECT CASE a WHEN 1 THEN 2 END; SELECT 2; END;', 'x'],
  ],
  ['an open quote, to the end', "SELECT 'a; b", ["SELECT 'a; b"]],
  ['semicolons alone and comments alone', ';; -- nothing;\n/* a; */', []],
])('%s', (_, text, statements) => {
  expect(split(text)).toEqual(statements);
});

it('says on which line each statement begins, comments before it left out', () => {
  const text = '-- what\n\nSELECT 1; -- why\n/* and\n then */ SELECT\n  2;\nSELECT 3';
  expect(splitSql(text).map(({ line }) => line)).toEqual([3, 5, 7]);
});
