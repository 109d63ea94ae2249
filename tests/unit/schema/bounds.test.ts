import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../../src/schema/advice.ts';
import { questionSchema, type QuestionData } from '../../../src/schema/question.ts';
import { explained } from '../../support/explained.ts';
import { questionRecord, words } from '../../support/records.ts';

const entries = (count: number): string[] => Array.from({ length: count }, (_, at) => `entry-${String(at)}`);
const depth = (mid: string): object => ({ junior: 'a', mid, senior: 'b' });
const mistake = (truth: string): object => ({ claim: 'a', truth });
const source = { title: 'a', url: 'https://example.org' };

describe('a field may be as long as its bound and no longer', () => {
  test.each([
    ['title', (n: number) => ({ title: 'x'.repeat(n) }), 110, 'title', 'characters'],
    ['name', (n: number) => ({ name: 'x'.repeat(n) }), 40, 'name', 'characters'],
    ['tags', (n: number) => ({ tags: entries(n) }), 4, 'tags', 'entries'],
    ['answer', (n: number) => ({ answer: words(n) }), 100, 'answer', 'words'],
    ['why', (n: number) => ({ why: words(n) }), 50, 'why', 'words'],
    ['listenFor', (n: number) => ({ listenFor: entries(n) }), 6, 'listenFor', 'entries'],
    ['depth', (n: number) => ({ depth: depth(words(n)) }), 45, 'depth.mid', 'words'],
    ['mistakes', (n: number) => ({ mistakes: entries(n).map(mistake) }), 4, 'mistakes', 'entries'],
    ['truth', (n: number) => ({ mistakes: [mistake(words(n))] }), 60, 'mistakes[0].truth', 'words'],
    ['followUps', (n: number) => ({ followUps: entries(n).map((see) => ({ see })) }), 5, 'followUps', 'entries'],
    [
      'a follow-up’s answer',
      (n: number) => ({ followUps: [{ question: 'a', answer: words(n) }] }),
      70,
      'followUps[0].answer',
      'words',
    ],
    ['aliases', (n: number) => ({ aliases: entries(n) }), 6, 'aliases', 'entries'],
    ['related', (n: number) => ({ related: entries(n) }), 6, 'related', 'entries'],
    ['sources', (n: number) => ({ sources: entries(n).map(() => source) }), 7, 'sources', 'entries'],
    ['appliesTo', (n: number) => ({ appliesTo: entries(n) }), 4, 'appliesTo', 'entries'],
  ])('%s', (_, changes, max, field, unit) => {
    expect(explained(questionSchema, questionRecord(changes(max)))).toEqual([]);
    expect(explained(questionSchema, questionRecord(changes(max + 1)))).toEqual([
      [field, `has ${String(max + 1)} ${unit}; at most ${String(max)} are allowed`],
    ]);
  });
});

describe('stories and questions to ask have an answer of at most 90 words', () => {
  test.each(['behavioral', 'ask'])('%s', (kind) => {
    expect(explained(questionSchema, questionRecord({ kind, answer: words(90) }))).toEqual([]);
    expect(explained(questionSchema, questionRecord({ kind, answer: words(91) }))).toEqual([
      ['answer', `has 91 words; at most 90 are allowed for kind ${kind}`],
    ]);
    expect(explained(questionSchema, questionRecord({ kind, answer: words(101) }))).toEqual([
      ['answer', 'has 101 words; at most 100 are allowed'],
    ]);
  });
});

describe('sources may be left out by kinds that rest on experience', () => {
  test.each(['behavioral', 'ask'])('%s needs none', (kind) => {
    expect(explained(questionSchema, questionRecord({ kind, sources: undefined }))).toEqual([]);
  });
  test.each(['concept', 'practice', 'scenario', 'design'])('%s needs them', (kind) => {
    expect(explained(questionSchema, questionRecord({ kind, sources: undefined }))).toEqual([
      ['sources', 'is missing; expected a list of primary sources (only behavioral and ask may have none)'],
    ]);
  });
});

describe('what falls short of its range is advice', () => {
  const advice = (changes: object, body = 350): string[] =>
    adviceFor(questionRecord({ ...full, ...changes }) as unknown as QuestionData, body).map(
      ({ field, message }) => `${field} ${message}`,
    );
  const full = {
    answer: words(60),
    listenFor: entries(3),
    mistakes: entries(2).map(mistake),
    followUps: entries(2).map((see) => ({ see })),
    aliases: entries(2),
    related: entries(3),
    sources: [source, source],
  };

  test('a question within every range gets none', () => {
    expect(advice({})).toEqual([]);
  });
  test.each([
    [{ tags: [] }, 'tags has 0 entries; 1 to 4 are expected'],
    [{ answer: words(59) }, 'answer has 59 words; 60 to 100 are expected'],
    [{ listenFor: entries(1) }, 'listenFor has 1 entry; 3 to 6 are expected'],
    [{ aliases: entries(1) }, 'aliases has 1 entry; 2 to 6 are expected'],
    [{ sources: [source] }, 'sources has 1 entry; 2 to 7 are expected'],
    [{ kind: 'ask', answer: words(39), sources: undefined }, 'answer has 39 words; 40 to 90 are expected'],
  ])('%j', (changes, sentence) => {
    expect(advice(changes)).toEqual([sentence]);
  });
  test('a short body', () => {
    expect(advice({}, 349)).toEqual(['body has 349 words; 350 to 900 are expected']);
  });
});
