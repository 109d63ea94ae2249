import { describe, expect, test } from 'vitest';
import { examplesAreShown, examplesExist } from '../../../../src/domain/rules/examples.ts';
import { contentFile, saidBy } from '../../../support/records.ts';

const A = 'content/questions/rest/a.mdx';
const file = (name: string, text = '') => ({ path: `content/examples/a/${name}`, text });
const page = (body: string) => contentFile(A, {}, body);

describe('a page shows an example', () => {
  const exampleFiles = [
    file('one.ts'),
    file('one.out', '== first\n1\n== second\n2\n'),
    file('two.sql', 'a> SELECT 1;'),
  ];
  const said = (body: string): string[] => saidBy(examplesExist, [page(body)], { exampleFiles });
  test.each([
    '<Example file="one.ts" />',
    '<Example file="one.ts" show="second" closed />',
    '<Example file="one.ts" show="first, second" />',
  ])('%s', (body) => {
    expect(said(body)).toEqual([]);
  });
  test.each([
    ['<Example closed />', 'has an <Example> without `file`; expected the name of a program'],
    [
      '<Example file="oen.ts" />',
      'shows the example `oen.ts`, but there is no content/examples/a/oen.ts; did you mean `one.ts`?',
    ],
    [
      '<Example file="two.sql" />',
      'shows the example `two.sql`, whose output is not recorded; expected content/examples/a/two.out',
    ],
    ['<Example file="one.out" />', 'shows the example `one.out`; expected a program that ends in .ts, .sql or .sh'],
    [
      '<Example file="../b/one.ts" />',
      'shows the example `../b/one.ts`, but there is no content/examples/a/../b/one.ts',
    ],
    [
      '<Example file="one.ts" show="frist" />',
      'shows the case `frist` of `one.ts`, which its output does not have; expected first, second; did you mean `first`?',
    ],
  ])('not %s', (body, sentence) => {
    expect(said(body)[0]).toMatch(`${A}:11: ${sentence}`);
  });
});

describe('a file of examples is there for a page', () => {
  const said = (body: string, ...exampleFiles: { path: string; text: string }[]): string[] =>
    saidBy(examplesAreShown, [page(body)], { exampleFiles });
  test('as its program, its output, or a module that it imports, also through another', () => {
    expect(
      said(
        '<Example file="one.ts" />',
        file('one.ts', "import { a } from './lib.ts';"),
        file('one.out'),
        file('lib.ts', "import './deep.ts';"),
        file('deep.ts'),
      ),
    ).toEqual([]);
  });
  test('or it is told', () => {
    expect(said('<Example file="one.ts" />', file('one.ts'), file('one.out'), file('two.ts'))).toEqual([
      'content/examples/a/two.ts: is shown by no page; expected an <Example> in the page of its folder, or no such file',
    ]);
    expect(said('', { path: 'content/examples/b/one.ts', text: '' })).toHaveLength(1);
  });
  test('but not while its page cannot be read', () => {
    expect(said('Open { brace', file('one.ts'))).toEqual([]);
  });
});
