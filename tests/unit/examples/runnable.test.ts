import { describe, expect, it } from 'vitest';
import { caseValues, plainSql, runsInBrowser } from '../../../src/domain/examples/runnable.ts';

const runs = (...lines: string[]): boolean => runsInBrowser('a.sql', lines.join('\n'));

describe('an example runs in the browser', () => {
  it.each([
    ['with one session', ['setup> CREATE TABLE t (a int);', 'app> BEGIN;', 'app> SELECT * FROM t;']],
    ['with one session that keeps something', ['app> SET work_mem = 64;', 'app> SELECT 1;']],
    ['with sessions that take turns', ['a> BEGIN;', 'a> UPDATE t SET x = 1;', 'a> COMMIT;', 'b> SELECT 1;']],
    ['with a savepoint on the way', ['a> BEGIN;', 'a> ROLLBACK TO s;', 'a> ROLLBACK;', 'b> SELECT 1;']],
    ['with cases', ['-- cases :x = 1, 2', 'app> SELECT :x;']],
  ])('%s', (_, lines) => {
    expect(runs(...lines)).toBe(true);
  });
});

describe('an example does not run in the browser', () => {
  it.each([
    ['with a session inside the transaction of another', ['a> BEGIN;', 'b> SELECT 1;', 'a> COMMIT;']],
    ['with a session after a transaction that never ended', ['a> BEGIN;', 'b> SELECT 1;']],
    ['with a rollback to a savepoint only', ['a> BEGIN;', 'a> ROLLBACK TO SAVEPOINT s;', 'b> SELECT 1;']],
    ['with a setting of one session of several', ['a> SET work_mem = 64;', 'b> SELECT 1;']],
    ['with a temporary table of one session of several', ['a> CREATE TEMP TABLE t ();', 'b> SELECT 1;']],
    ['with a session that continues', ['a> SELECT 1;', 'a continues']],
    ['on a server of its own', ['-- own server', 'a> SELECT 1;', 'server> crash']],
    ['with a program', ['a> COPY t TO PROGRAM', "     'cat';"]],
    ['with a program in its setup', ["setup> COPY t TO PROGRAM 'cat';", 'a> SELECT 1;']],
    ['with the files of the server', ["a> SELECT pg_read_binary_file('x');"]],
    ['with other processes', ['a> SELECT pid FROM pg_stat_activity;']],
  ])('%s', (_, lines) => {
    expect(runs(...lines)).toBe(false);
  });

  it('when it is no script', () => {
    expect(runsInBrowser('a.ts', 'const a = 1;')).toBe(false);
  });
});

describe('plainSql', () => {
  it('shows the setup first and a comment between it and the session', () => {
    const program =
      '-- What this is.\n\nsetup> CREATE TABLE t (\n         a int);\n\napp> SELECT a -- why\n     FROM t;\n';
    expect(plainSql(program)).toBe(
      '-- What this is.\n\n-- setup\nCREATE TABLE t (\n  a int);\n\n-- the example\nSELECT a -- why\nFROM t;\n',
    );
  });

  it('names sessions where there are several', () => {
    expect(plainSql('alice> SELECT 1;\nalice> SELECT 2;\nbob>   SELECT 3;')).toBe(
      '-- alice\nSELECT 1;\nSELECT 2;\n-- bob\nSELECT 3;\n',
    );
  });

  it('takes the first case, or the one that is named, and leaves out the line that lists them', () => {
    const program = '-- cases :x = 1, two words\napp> SELECT :x, a::x;';
    expect(caseValues(program)).toEqual(['1', 'two words']);
    expect(plainSql(program)).toBe('SELECT 1, a::x;\n');
    expect(plainSql(program, 'two words')).toBe('SELECT two words, a::x;\n');
  });
});
