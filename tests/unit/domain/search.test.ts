import { describe, expect, test } from 'vitest';
import { searchData, searchWords } from '../../../src/domain/search/data.ts';
import { slips } from '../../../src/domain/search/distance.ts';
import { ranking } from '../../../src/domain/search/ranking.ts';
import { readQuery } from '../../../src/domain/search/reading.ts';
import { wordsOf } from '../../../src/domain/search/words.ts';
import { guide, library, question } from '../../support/records.ts';

const content = library({
  questions: [
    question('pooling', { name: 'Connection pooling', title: 'How big is a pool?', aliases: ['PgBouncer', 'p99'] }),
    question('debt', { name: 'Technical debt', title: 'What is owed?', aliases: ['back pressure'] }),
    question('n1', {
      name: 'N+1 queries',
      title: 'Why so many queries?',
      aliases: ['eager loading'],
      body: '## A database answers\n\nThe shipping dept of a lonely warehouse.',
    }),
  ],
  guides: [guide('star', { name: 'Telling stories', title: 'Tell a story', summary: 'Behavioral answers.' })],
});
const { rank, lexicon } = ranking(searchData(content), searchWords(content));
const read = (text: string, literal = false) => readQuery(text, lexicon, literal);
const found = (text: string): string[] => rank(read(text)).map(({ page }) => page.name);

test.each([
  ['N plus one', ['n+1']],
  ['n + 1 and n-plus-1', ['n+1', 'and', 'n+1']],
  ['Can’t back-pressure RÖHM?', ['cant', 'back', 'pressure', 'rohm']],
  ['C# <b>', ['c#', 'b']],
  ['…!', []],
])('the words of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['databse', 'database', 1],
  ['dtaabase', 'database', 1],
  ['dattabase', 'database', 1],
  ['datubase', 'database', 1],
  ['dtaabse', 'database', 2],
  ['queue', 'database', 3],
])('%s is %s with %i slips', (typed, meant, count) => {
  expect(slips(typed, meant, 2)).toBe(count);
});

describe('what was typed is read', () => {
  test('with its slips mended, once each, and said', () => {
    expect(read('conection poolling')).toMatchObject({ text: 'connection pooling', corrected: true, unknown: [] });
    expect(read('datbase?').text).toBe('database?');
  });
  test('as it stands when the reader wants that', () => {
    expect(read('conection', true)).toMatchObject({ text: 'conection', corrected: false, unknown: ['conection'] });
  });
  test('without touching a word that some page has, or a short one', () => {
    expect(read('lonely').corrected).toBe(false);
    expect(read('dep').corrected).toBe(false);
  });
  test('naming what no page has', () => {
    expect(read('pool zzqqxx')).toMatchObject({ unknown: ['zzqqxx'], words: ['pool'] });
  });
  test('whatever it is', () => {
    for (const text of [
      '',
      '   ',
      '!?',
      '<script>',
      '__proto__ constructor',
      '.*+?^${}()|[]\\',
      '🙂',
      'a'.repeat(10_000),
    ])
      expect(() => rank(read(text))).not.toThrow();
    expect(read('word '.repeat(5000)).asked).toBeLessThanOrEqual(32);
  });
});

describe('a page is found', () => {
  test.each([
    ['connection pooling', 'Connection pooling'],
    ['pgbouncer', 'Connection pooling'],
    ['pgbuoncer', 'Connection pooling'],
    ['connectionpool', 'Connection pooling'],
    ['conn', 'Connection pooling'],
    ['pooled connections', 'Connection pooling'],
    ['p 99', 'Connection pooling'],
    ['backpressure', 'Technical debt'],
    ['back-pressure', 'Technical debt'],
    ['technical dept', 'Technical debt'],
    ['n plus one', 'N+1 queries'],
    ['query', 'N+1 queries'],
    ['what is eager loading', 'N+1 queries'],
    ['telling a story', 'Telling stories'],
  ])('by %s', (text, name) => {
    expect(found(text)[0]).toBe(name);
  });
  test('only when it has at least half of what was asked', () => {
    expect(found('lonely warehouse')).toEqual([]);
  });
});
