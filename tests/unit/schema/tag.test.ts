import { describe, expect, test } from 'vitest';
import { guideSchema } from '../../../src/schema/guide.ts';
import { plannedSchema } from '../../../src/schema/planned.ts';
import { tagSchema } from '../../../src/schema/tag.ts';
import { explained } from '../../support/explained.ts';
import { words } from '../../support/records.ts';

const label = { label: 'HTTP', description: 'Messages and methods.' };

describe('a tag', () => {
  test.each([
    label,
    { ...label, topic: true, order: 1 },
    { ...label, topic: true, order: 1, readingOrder: ['acid'], introduction: 'See [RFC 9110](https://example.org).' },
  ])('%j is right', (value) => {
    expect(explained(tagSchema, value)).toEqual([]);
  });
  test.each([
    [{ label: 'HTTP' }, 'description', 'is missing; expected text'],
    [{ ...label, description: words(61) }, 'description', 'has 61 words; at most 60 are allowed'],
    [
      { ...label, topic: true, order: 1, introduction: words(251) },
      'introduction',
      'has 251 words; at most 250 are allowed',
    ],
    [{ ...label, topic: true }, 'order', 'is missing; a topic needs its place among the topics, a number'],
    [{ ...label, topic: true, order: 'first' }, 'order', 'is `"first"`, a text; expected a number'],
    [{ ...label, topic: 'yes', order: 1 }, 'topic', 'is `yes`; expected one of `true`'],
    [{ ...label, order: 1 }, 'order', 'belongs to topics only; expected `topic: true` beside it or no such field'],
    [
      { ...label, introduction: 'a' },
      'introduction',
      'belongs to topics only; expected `topic: true` beside it or no such field',
    ],
    [
      { ...label, readingOrder: [] },
      'readingOrder',
      'belongs to topics only; expected `topic: true` beside it or no such field',
    ],
    [['label'], '', 'is a list; expected a group of fields'],
  ])('%j is not', (value, field, sentence) => {
    expect(explained(tagSchema, value)).toEqual([[field, sentence]]);
  });
});

describe('a guide', () => {
  const guide = { title: 'a', name: 'b', summary: 'c', order: 1, related: [], reviewed: '2026-11-25' };
  test('needs no sources', () => {
    expect(explained(guideSchema, guide)).toEqual([]);
  });
  test.each([
    [{ ...guide, summary: words(51) }, 'summary', 'has 51 words; at most 50 are allowed'],
    [{ ...guide, order: undefined }, 'order', 'is missing; expected a number'],
    [{ ...guide, sources: [{ title: 'a' }] }, 'sources[0].url', 'is missing; expected text'],
  ])('%j is refused', (value, field, sentence) => {
    expect(explained(guideSchema, value)).toEqual([[field, sentence]]);
  });
});

test('the list of planned pages holds ids', () => {
  expect(explained(plannedSchema, ['acid', 'Two Words', 3])).toEqual([
    ['[1]', '(`Two Words`) is not an id; expected lower-case letters, digits and single hyphens, such as `n-plus-one`'],
    ['[2]', 'is `3`, a number; expected text'],
  ]);
});
