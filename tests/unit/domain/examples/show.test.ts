import { describe, expect, test } from 'vitest';
import { importsOf, outputOf } from '../../../../src/domain/examples/files.ts';
import { casesOf, showExample } from '../../../../src/domain/examples/show.ts';

const OUTPUT = '== first\none\n\n== second\ntwo\nthree\n';

describe('an output is divided by its headings', () => {
  test.each([
    [OUTPUT, ['first', 'second']],
    ['before\n== first\none\n', [undefined, 'first']],
    ['no cases\n', [undefined]],
    ['a == b\n', [undefined]],
  ])('%j', (output, names) => {
    expect(casesOf(output).map(({ name }) => name)).toEqual(names);
  });
  test('and each case keeps its heading', () => {
    expect(casesOf(OUTPUT).map(({ text }) => text)).toEqual(['== first\none', '== second\ntwo\nthree']);
  });
});

describe('a page shows of a recording', () => {
  const shown = (cases?: string) =>
    showExample({ file: 'a.ts', program: 'run();\n\n', output: OUTPUT, ...(cases === undefined ? {} : { cases }) });
  test('all of it, with its last line as the outcome', () => {
    expect(shown()).toMatchObject({ program: 'run();', output: OUTPUT.trimEnd(), outcome: 'three' });
  });
  test('the cases named, in the order named', () => {
    expect(shown('second, first')).toMatchObject({ output: '== second\ntwo\nthree\n\n== first\none', outcome: 'one' });
  });
  test('or says which cases there are', () => {
    expect(() => shown('third')).toThrow('a.ts: has no case `third`; expected one of first, second');
  });
  test.each([
    ['a.sql', 'PostgreSQL 18.4'],
    ['a.ts', 'Node.js 24'],
    ['a.sh', 'POSIX shell'],
  ])('and what %s ran on', (file, ranOn) => {
    expect(showExample({ file, program: 'a', output: 'alice> SELECT 1;\n       one = 1' }).ranOn).toBe(ranOn);
  });
});

test.each([
  ['content/examples/a/one.ts', 'content/examples/a/one.out'],
  ['content/examples/a.b/one.two.sql', 'content/examples/a.b/one.two.out'],
])('the output of %s is %s', (program, output) => {
  expect(outputOf(program)).toBe(output);
});

test.each([
  ["import { a } from './lib.ts';", ['content/examples/a/lib.ts']],
  ['import "./one.ts";\nexport * from \'./two.ts\';', ['content/examples/a/one.ts', 'content/examples/a/two.ts']],
  ["await import('./later.ts')", ['content/examples/a/later.ts']],
  ["import fs from 'node:fs'; import pg from 'pg';", []],
])('%s imports %j', (text, paths) => {
  expect(importsOf({ path: 'content/examples/a/main.ts', text })).toEqual(paths);
});
