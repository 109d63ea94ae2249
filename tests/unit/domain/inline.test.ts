import { describe, expect, test } from 'vitest';
import { plainText, readInline, type Inline } from '../../../src/domain/inline.ts';

/** As a page would show it, with marks around what is not text. */
const shown = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) =>
      node.kind === 'text'
        ? node.text
        : node.kind === 'code'
          ? `⟨code ${node.text}⟩`
          : `⟨${node.kind} ${shown(node.children)}⟩`,
    )
    .join('');

describe('a field’s inline Markdown', () => {
  test.each([
    ['plain words', 'plain words'],
    ['call `commit` now', 'call ⟨code commit⟩ now'],
    ['`code` first', '⟨code code⟩ first'],
    ['``a `b` c``', '⟨code a `b` c⟩'],
    ['*one* and **two**', '⟨emphasis one⟩ and ⟨strong two⟩'],
    ['**one *two***', '⟨strong one ⟨emphasis two⟩⟩'],
    ['*"quoted"* first', '⟨emphasis “quoted”⟩ first'],
    ['_one_ __init__', '⟨emphasis one⟩ ⟨strong init⟩'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['a \\*b\\*', 'a *b*'],
    ['over\ntwo   lines', 'over two lines'],
    ['  trimmed  ', 'trimmed'],
  ])('%j is read', (text, expected) => {
    expect(shown(readInline(text))).toBe(expected);
  });

  test.each([
    '<script>alert(1)</script>',
    'before <b>bold</b> after',
    '<!-- a comment -->',
    '<div>',
    '# not a heading',
    '- not a list',
    '-1 is less',
    '+ not a list',
    '+1',
    '* not a list',
    '1. not a list',
    '2) not a list',
    '> not a quotation',
    '***',
    '===',
    '~~~',
    '```js',
    '| not | a table |',
    '[note]: not a definition',
    'https://example.org stays text',
    'a < b && c > d',
  ])('%j stays the text it is', (text) => {
    expect(shown(readInline(text))).toBe(text);
  });

  test.each([
    ['"yes"', '“yes”'],
    ["it's", 'it’s'],
    ['wait...', 'wait…'],
    ['1--2', '1–2'],
    ['a---b', 'a—b'],
    ['---', '—'],
    ['`"as typed" -- it\'s`', '⟨code "as typed" -- it\'s⟩'],
  ])('%j is set with the right punctuation', (text, expected) => {
    expect(shown(readInline(text))).toBe(expected);
  });

  test('text that begins with a mark leaves no empty piece behind', () => {
    expect(readInline('<b>')).toEqual([{ kind: 'text', text: '<b>' }]);
  });
});

test.each([
  ['Use `EXPLAIN` *first*', 'Use EXPLAIN first'],
  ['**A *b* `c`**', 'A b c'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
])('plainText of %j has no marks', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});
