import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/domain/document.ts';
import { countWords } from '../../../src/schema/words.ts';

describe('words are counted in prose, headings and table cells', () => {
  test.each([
    ['prose', 'One two three.', 3],
    ['a heading', '## One two', 2],
    ['table cells', '| One | two |\n| --- | --- |\n| three | four five |', 5],
    ['a list and a quotation', '- one\n- two\n\n> three four', 4],
    ['code within a line', 'Call `commit` twice.', 3],
    ['a link’s words, not its address', 'See [the guide](../../guides/a-long-name.mdx "and its title").', 3],
    ['emphasis inside a word as one', 'un*believ*able **bold**', 2],
    ['no code block', 'One.\n\n```sql\nSELECT two FROM three;\n```', 1],
    ['no component', 'One.\n\n<Example file="two.sql" show="three four" />', 1],
    ['no comment', 'One. {/* two three */}', 1],
  ])('%s', (_, body, count) => {
    expect(countWords(readDocument(body).prose)).toBe(count);
  });
});

describe('headings have the ids that the build gives them', () => {
  const slugs = (body: string): string[] => readDocument(body).headings.map(({ slug }) => slug);
  test.each([
    ['Why `SELECT *` costs', 'why-select--costs'],
    ['A [link](x.mdx) and *emphasis*', 'a-link-and-emphasis'],
    ['What’s new?', 'whats-new'],
    ["What's -- new", 'whats--new'],
    ['Über café', 'über-café'],
  ])('%s', (heading, slug) => {
    expect(slugs(`## ${heading}`)).toEqual([slug]);
  });
  test('a second one of the same words gets a number', () => {
    expect(slugs('## Twice\n\n## Twice\n\n### Twice')).toEqual(['twice', 'twice-1', 'twice-2']);
  });
  test('with their depth, text and line in the file', () => {
    expect(readDocument('One.\n\n### A `b` *c*\n', 20).headings).toEqual([
      { depth: 3, text: 'A b c', slug: 'a-b-c', line: 23 },
    ]);
  });
});

test('links are found wherever they stand, with their lines', () => {
  const body = 'A [a](a.mdx).\n\n| [b](b.mdx#x) |\n| --- |\n\n- [c]\n\n[c]: https://example.org\n\n`[d](d.mdx)`';
  expect(readDocument(body).links).toEqual([
    { href: 'a.mdx', line: 1 },
    { href: 'b.mdx#x', line: 3 },
    { href: 'https://example.org', line: 8 },
  ]);
});

test('components are found with their attributes', () => {
  expect(readDocument('A.\n\n<Example file="a.sql" closed />', 10).components).toEqual([
    { name: 'Example', line: 13, attributes: { file: 'a.sql', closed: true } },
  ]);
});

describe('a body that is wrong by itself says what and where', () => {
  const said = (body: string): string[] =>
    readDocument(body, 10).problems.map(({ line, message }) => `${String(line)}: ${message}`);
  const fence = 'opens a code fence that is never closed; expected a line with the same fence';
  const brackets = 'has brackets that make no link; expected `[words](address)`, the address without spaces';
  const expression = 'has an expression in braces; write `{` in code, or as `\\{`';
  test.each([
    ['an open fence', 'A.\n\n```js\nb', [`13: ${fence}`]],
    ['an open fence of tildes', '~~~\na', [`11: ${fence}`]],
    ['an open fence in a quotation', '> ```\n> a', [`11: ${fence}`]],
    ['an open fence in a list', '1. ```\n   a', [`11: ${fence}`]],
    ['a fence closed by the next one’s opening', '```js\na\n\nText.\n\n```js\nb\n```', [`11: ${fence}`]],
    ['an import', "import a from 'a';", ['11: has an `import` or `export`; bodies have none']],
    ['an expression', 'A {1 + 1}.', [`11: ${expression}`]],
    ['an expression of its own', '{a}', [`11: ${expression}`]],
    ['an address with a space', 'A [b](c d).', [`11: ${brackets}`]],
    ['a link to an undefined name', 'A [b][c].', [`11: ${brackets}`]],
    ['an image', '![a](b.png)', ['11: shows an image; expected words, a table or an <Example>']],
    ['an image by name', '![a]\n\n[a]: b.png', ['11: shows an image; expected words, a table or an <Example>']],
    [
      'a first-level heading',
      '# A',
      ['11: is a heading of the first level, which the title already is; expected `##`'],
    ],
    ['a heading of symbols', '## ->', ['11: is a heading without words; expected a text to link to']],
    ['an empty heading', '##', ['11: is a heading without words; expected a text to link to']],
    [
      'a table with an empty heading',
      '| a | |\n| - | - |\n| b | c |',
      ['11: has a table with an empty heading; expected words in every cell of its first row'],
    ],
    [
      'an attribute with an expression',
      '<Example file={a} />',
      ['11: gives <Example> an expression in braces; expected attributes in quotes, or without a value'],
    ],
    [
      'a component in a line',
      'A <Example file="a.sql" />',
      ['11: has <Example> in a line of text; expected it by itself, between blank lines'],
    ],
    [
      'two mistakes',
      '# A\n\n{b}',
      ['11: is a heading of the first level, which the title already is; expected `##`', `13: ${expression}`],
    ],
  ])('%s', (_, body, lines) => {
    expect(said(body)).toEqual(lines);
  });
  test.each([
    ['closed fences', '```js\na\n```\n\n````md\n```js\n```\n````\n\n~~~\n```js\n~~~'],
    ['a fence closed with its list', '- ```\n  a\n  ```\n\nText.'],
    ['brackets in code', 'Read `a[0](b)` and `a[i][j]`.\n\n```js\na[i][j](b)\n```'],
    ['a comment', '{/* later */}'],
    ['escaped braces', 'A \\{b\\}.'],
    ['a heading of one digit', '## 2'],
  ])('%s are right', (_, body) => {
    expect(said(body)).toEqual([]);
  });
});

describe('syntax that cannot be read is told with its line in the file, and hides the rest', () => {
  test.each([
    ['an open tag', 'A.\n\n<Example>\n', 13, 'is not valid MDX: Expected a closing tag for `<Example>`'],
    [
      'an open brace',
      'A {b',
      11,
      'is not valid MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`',
    ],
    [
      'a bare less-than sign',
      'A.\n\nB\n<5',
      14,
      'is not valid MDX: Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`)',
    ],
  ])('%s', (_, body, line, message) => {
    expect(readDocument(body, 10)).toEqual({
      prose: '',
      written: [],
      links: [],
      headings: [],
      components: [],
      problems: [{ line, message }],
      broken: true,
    });
  });
});
