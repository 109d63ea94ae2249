import { describe, expect, test } from 'vitest';
import { readYaml, splitFrontMatter } from '../../../src/domain/front-matter.ts';

describe('a content file is split into its front matter and its body', () => {
  test.each([
    ['as usual', '---\na: 1\n---\n\nBody.\n', 'a: 1', '\nBody.\n', 3],
    ['with a byte-order mark', '\uFEFF---\na: 1\n---\nBody.', 'a: 1', 'Body.', 3],
    ['with Windows line ends', '---\r\na: 1\r\nb: 2\r\n---\r\nBody.\r\n', 'a: 1\r\nb: 2', 'Body.\r\n', 4],
    ['with both', '\uFEFF---\r\na: 1\r\n---\r\nBody.', 'a: 1', 'Body.', 3],
    ['with blanks after the fences', '---  \na: 1\n--- \nBody.', 'a: 1', 'Body.', 3],
    ['without a body', '---\na: 1\n---', 'a: 1', '', 2],
    ['with nothing in it', '---\n---\nBody.', '', 'Body.', 2],
    [
      'with a line in the body that looks like a fence',
      '---\na: 1\n---\nOne\n\n---\n\nTwo',
      'a: 1',
      'One\n\n---\n\nTwo',
      3,
    ],
    ['with dashes inside a text', '---\na: >-\n  ---\n  b\n---\nBody.', 'a: >-\n  ---\n  b', 'Body.', 5],
  ])('%s', (_, file, yaml, body, bodyOffset) => {
    expect(splitFrontMatter(file)).toEqual({ yaml, body, yamlOffset: 1, bodyOffset });
  });
  test.each([
    ['never opened', 'Body.\n'],
    ['never closed', '---\na: 1\nBody.\n'],
    ['opened below the first line', '\n---\na: 1\n---\n'],
    ['closed by a longer line', '---\na: 1\n----\nBody.'],
    ['in an empty file', ''],
  ])('there is none when it is %s', (_, file) => {
    expect(splitFrontMatter(file)).toEqual({ yaml: undefined, body: file, yamlOffset: 0, bodyOffset: 0 });
  });
});

describe('a mistake in YAML is told with its line in the file', () => {
  const told = (yaml: string): string[] => {
    const { problems, value } = readYaml(yaml, 1);
    expect(value).toBeUndefined();
    return problems.map(({ line, message }) => `${String(line)}: ${message}`);
  };
  test.each([
    ['a key twice', 'a: 1\nb: 2\na: 3', ['4: is not valid YAML: Map keys must be unique']],
    [
      'a tab, without what it breaks',
      'a:\n\tb: 1\nc: 2',
      ['3: is not valid YAML: Tabs are not allowed as indentation'],
    ],
    ['an open quote, where it opens', 'a: 1\nb: "x\nc: 3\n', ['3: is not valid YAML: Missing closing "quote']],
    [
      'a colon in a text',
      'a: One: two',
      [
        '2: is not valid YAML: Nested mappings are not allowed in compact mappings; a text that holds `: ` stands in quotes',
      ],
    ],
    [
      'a text that begins with code',
      'a: `x` is',
      [
        '2: is not valid YAML: Plain value cannot start with reserved character `; a text that begins so stands in quotes',
      ],
    ],
    [
      'a text that begins with emphasis',
      'a: 1\nb: *Why*',
      ['3: is not valid YAML: `*Why*` is read as a pointer; a text that begins with `*` stands in quotes'],
    ],
    ['a tag', 'a: !Thing x', ['2: is not valid YAML: Unresolved tag: !Thing']],
  ])('%s', (_, yaml, lines) => {
    expect(told(yaml)).toEqual(lines);
  });
});

describe('lineOf finds a field', () => {
  const { lineOf, value } = readYaml(
    'title: a\ndepth:\n  junior: b\n  mid: c\nlist:\n  - x\n  - claim: y\n    truth: z\n',
    1,
  );
  test.each([
    [['title'], 2],
    [['depth'], 3],
    [['depth', 'mid'], 5],
    [['list', 0], 7],
    [['list', 1], 8],
    [['list', 1, 'truth'], 9],
  ])('%j on line %i', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });
  test.each([
    [['depth', 'senior'], 3],
    [['list', 1, 'id'], 8],
    [['list', 7, 'truth'], 6],
    [['missing'], 2],
    [[], 2],
  ])('%j, which is not there, on the line of what is around it', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });
  test('and the value is read', () => {
    expect(value).toEqual({ title: 'a', depth: { junior: 'b', mid: 'c' }, list: ['x', { claim: 'y', truth: 'z' }] });
  });
});

test('dates stay text and an empty document is null', () => {
  expect(readYaml('a: 2026-11-25').value).toEqual({ a: '2026-11-25' });
  expect(readYaml('').value).toBeNull();
});
