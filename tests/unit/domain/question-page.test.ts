import { describe, expect, test } from 'vitest';
import { guidePage } from '../../../src/domain/guide-page.ts';
import type { Question } from '../../../src/domain/library.ts';
import { questionPage } from '../../../src/domain/question-page.ts';
import { mentions } from '../../../src/domain/relations.ts';
import { guide, library, question, words } from '../../support/records.ts';

const pageOf = (one: Question, ...others: Question[]) => {
  const shelf = library({ questions: [one, ...others] });
  return questionPage(shelf, one, mentions(shelf));
};

describe('a follow-up', () => {
  const other = question('other', { title: 'What of the other?' });
  test('that only names a page asks that page’s title', () => {
    expect(pageOf(question('one', { followUps: [{ see: 'other' }] }), other).followUps).toEqual([
      { anchor: 'follow-up-other', question: 'What of the other?', answer: undefined, page: other },
    ]);
  });
  test('with a question of its own keeps it', () => {
    const page = pageOf(question('one', { followUps: [{ question: 'And then?', see: 'other' }] }), other);
    expect(page.followUps[0]).toMatchObject({ question: 'And then?', page: { id: 'other' } });
  });
  test('that names an unwritten page is hidden, and the addresses of the others stay', () => {
    const page = pageOf(
      question('one', {
        followUps: [{ see: 'planned' }, { question: 'Why?', answer: 'So.' }, { question: 'Why?', see: 'other' }],
      }),
      other,
    );
    expect(page.followUps.map(({ anchor }) => anchor)).toEqual(['follow-up-why', 'follow-up-why-1']);
  });
});

describe('the contents of the page', () => {
  const anchors = (one: Question, ...others: Question[]): string[] =>
    pageOf(one, ...others).contents.map(({ anchor }) => anchor);
  test('leave out parts that are not there', () => {
    expect(
      anchors(question('one', { mistakes: [], sources: [], followUps: [{ see: 'planned' }], related: ['planned'] })),
    ).toEqual(['short-answer', 'why-they-ask', 'the-long-answer', 'strong-answer', 'how-far-to-go']);
  });
  test('name all parts, with the body’s second-level headings under it', () => {
    const one = question('one', {
      followUps: [{ question: 'a', answer: 'b' }],
      body: '## First\n\n### Deep\n\n## Second',
    });
    expect(anchors(one, question('next'))).toEqual([
      'short-answer',
      'why-they-ask',
      'the-long-answer',
      'strong-answer',
      'how-far-to-go',
      'common-mistakes',
      'follow-ups',
      'sources',
      'related',
    ]);
    expect(pageOf(one).contents[2]?.within).toEqual([
      { anchor: 'first', text: 'First' },
      { anchor: 'second', text: 'Second' },
    ]);
  });
});

test('labels follow the kind', () => {
  const labels = (kind: Question['kind']) => pageOf(question('one', { kind })).labels;
  expect([labels('concept').answer, labels('behavioral').answer, labels('ask').answer]).toEqual([
    'Short answer',
    'A model opening',
    'How to ask it',
  ]);
  expect([labels('design').claim, labels('ask').claim]).toEqual(['People say', 'You might think']);
});

test('only known tags and written related questions are shown', () => {
  const page = pageOf(question('one', { tags: ['http', 'unknown'], related: ['two', 'planned'] }), question('two'));
  expect(page.tags.map(({ id }) => id)).toEqual(['http']);
  expect(page.related.map(({ id }) => id)).toEqual(['two']);
});

test('a question outside of any topic is an error that names its file', () => {
  expect(() => pageOf(question('one', { topic: 'nowhere' }))).toThrow(
    'content/questions/nowhere/one.mdx: `nowhere` is not a topic',
  );
});

test.each([
  [0, 1],
  [500, 3],
  [2000, 10],
])('a body of %i words adds to the minutes', (count, minutes) => {
  expect(pageOf(question('one', { body: words(count) })).minutes).toBe(minutes);
});

test('a guide lists its second-level headings and the written questions it names', () => {
  const one = guide('g', { body: '## First\n\n### Deep\n\n## Second', related: ['planned', 'q'] });
  const page = guidePage(library({ questions: [question('q')], guides: [one] }), one);
  expect(page.contents.map(({ anchor }) => anchor)).toEqual(['first', 'second']);
  expect(page.related.map(({ id }) => id)).toEqual(['q']);
  expect(page.minutes).toBe(1);
});
