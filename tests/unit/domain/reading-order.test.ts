import { describe, expect, test } from 'vitest';
import { alsoAbout, byName, placeInTopic, topicQuestions, topicsOf } from '../../../src/domain/reading-order.ts';
import { tagPages, tagsWithCounts, topicsWithCounts } from '../../../src/domain/topics.ts';
import { library, question, tag } from '../../support/records.ts';

const ids = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id);

const rest = (readingOrder?: string[]) =>
  tag('rest', { topic: true, order: 1, ...(readingOrder === undefined ? {} : { readingOrder }) });
const questions = [
  question('advanced-a', { level: 'advanced', name: 'A' }),
  question('beginner-b', { level: 'beginner', name: 'b' }),
  question('beginner-a', { level: 'beginner', name: 'A' }),
  question('middle', { level: 'intermediate', name: 'M' }),
  question('elsewhere', { topic: 'databases' }),
];

describe('a topic’s questions', () => {
  test('stand by level, then name, without an order of their own', () => {
    expect(ids(topicQuestions(library({ questions, tags: [rest()] }), 'rest'))).toEqual([
      'beginner-a',
      'beginner-b',
      'middle',
      'advanced-a',
    ]);
  });
  test('stand in the order that the topic names, the rest after it', () => {
    const order = ['advanced-a', 'planned', 'middle'];
    expect(ids(topicQuestions(library({ questions, tags: [rest(order)] }), 'rest'))).toEqual([
      'advanced-a',
      'middle',
      'beginner-a',
      'beginner-b',
    ]);
  });
  test('are only those of its folder', () => {
    expect(ids(topicQuestions(library({ questions }), 'databases'))).toEqual(['elsewhere']);
    expect(topicQuestions(library({ questions }), 'none')).toEqual([]);
  });
});

describe('previous and next', () => {
  const place = (id: string) => {
    const shelf = library({ questions });
    const found = placeInTopic(shelf, shelf.questions.find((one) => one.id === id) ?? question('none'));
    return [found.position, found.of, found.previous?.id, found.next?.id];
  };
  test.each([
    ['beginner-a', [1, 4, undefined, 'beginner-b']],
    ['middle', [3, 4, 'beginner-b', 'advanced-a']],
    ['advanced-a', [4, 4, 'middle', undefined]],
    ['elsewhere', [1, 1, undefined, undefined]],
  ])('of %s stay within the topic', (id, expected) => {
    expect(place(id)).toEqual(expected);
  });
});

test('the A–Z list stands by name, case aside, and by id where names are the same', () => {
  const all = [question('b', { name: 'beta' }), question('z', { name: 'Alpha' }), question('a', { name: 'alpha' })];
  expect(ids([...all].sort(byName))).toEqual(['a', 'z', 'b']);
});

test('topics stand in their order, by id where it is the same', () => {
  const tags = [
    tag('b', { topic: true, order: 2 }),
    tag('c', { topic: true, order: 1 }),
    tag('a', { topic: true, order: 2 }),
    tag('t'),
  ];
  expect(ids(topicsOf({ tags }))).toEqual(['c', 'a', 'b']);
});

describe('the pages of tags', () => {
  const shelf = library({
    questions: [
      question('one', { tags: ['http', 'databases'] }),
      question('two', { tags: ['http'] }),
      question('three', { topic: 'databases', tags: ['zeta'] }),
    ],
    tags: [
      tag('databases', { topic: true, order: 2 }),
      tag('empty'),
      tag('empty-topic', { topic: true, order: 3 }),
      tag('http', { label: 'http' }),
      rest(),
      tag('zeta', { label: 'Alpha' }),
    ],
  });
  test('exist for every tag with a question, and no other', () => {
    expect(ids(tagPages(shelf).map((page) => page.tag))).toEqual(['databases', 'http', 'rest', 'zeta']);
  });
  test('list a topic’s own folder, and apart from it the other questions that carry the tag', () => {
    const page = tagPages(shelf).find((one) => one.tag.id === 'databases');
    expect(ids(page?.own ?? [])).toEqual(['three']);
    expect(ids(page?.also ?? [])).toEqual(['one']);
    expect(ids(alsoAbout(shelf, 'http'))).toEqual(['one', 'two']);
  });
  test('are counted: topics in their order, tags by label', () => {
    expect(topicsWithCounts(shelf).map((one) => [one.tag.id, one.count])).toEqual([
      ['rest', 2],
      ['databases', 1],
    ]);
    expect(tagsWithCounts(shelf).map((one) => [one.tag.id, one.count])).toEqual([
      ['zeta', 1],
      ['http', 2],
    ]);
  });
});
