import { expect, test } from 'vitest';
import { fieldName, formatMistake, sortMistakes } from '../../../src/domain/mistake.ts';

test.each([
  [['title'], 'title'],
  [['mistakes', 1, 'truth'], 'mistakes[1].truth'],
  [['related', 0], 'related[0]'],
  [[2], '[2]'],
  [[], ''],
])('%j is the field %s', (path, name) => {
  expect(fieldName(path)).toBe(name);
});

test.each([
  [{ file: 'a.mdx', message: 'is wrong' }, 'a.mdx: is wrong'],
  [{ file: 'a.mdx', line: 3, message: 'is wrong' }, 'a.mdx:3: is wrong'],
  [{ file: 'a.mdx', line: 3, field: 'tags[0]', message: 'is wrong' }, 'a.mdx:3: `tags[0]` is wrong'],
  [{ file: 'a.mdx', field: '', message: 'is wrong' }, 'a.mdx: is wrong'],
])('a mistake is one line: %j', (mistake, line) => {
  expect(formatMistake(mistake)).toBe(line);
});

test('mistakes stand in the order in which an author works: file, line, field', () => {
  const mistakes = [
    { file: 'b.mdx', line: 1, message: 'x' },
    { file: 'a.mdx', line: 10, message: 'x' },
    { file: 'a.mdx', line: 9, field: 'why', message: 'x' },
    { file: 'a.mdx', line: 9, field: 'name', message: 'y' },
    { file: 'a.mdx', message: 'x' },
  ];
  expect(sortMistakes(mistakes).map(formatMistake)).toEqual([
    'a.mdx: x',
    'a.mdx:9: `name` y',
    'a.mdx:9: `why` x',
    'a.mdx:10: x',
    'b.mdx:1: x',
  ]);
  expect(mistakes[0]?.file).toBe('b.mdx');
});
