import { readInline, type Inline } from '../inline.ts';
import type { WrittenText } from './words.ts';

/**
 * Fields without words of the author's own: ids, dates, choices; the titles of others' texts; and what people type,
 * which may be misspelt on purpose. An introduction is read as a body.
 */
const NOT_WRITTEN = new Set([
  ...['kind', 'level', 'tags', 'related', 'see', 'formerly', 'readingOrder', 'id', 'reviewed', 'topic', 'order'],
  ...['sources', 'appliesTo', 'aliases', 'introduction'],
]);

const wordsOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => (inline.kind === 'code' ? ' ' : inline.kind === 'text' ? inline.text : wordsOf(inline.children)))
    .join('');

/** What an author wrote in the front matter, read leniently: a page with a mistake has a spelling too. */
export function fieldTexts(
  value: unknown,
  lineOf: (path: readonly PropertyKey[]) => number,
  path: readonly PropertyKey[] = [],
): WrittenText[] {
  if (typeof value === 'string') return [{ text: wordsOf(readInline(value)), line: lineOf(path), path }];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NOT_WRITTEN.has(key) ? [] : fieldTexts(inner, lineOf, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
