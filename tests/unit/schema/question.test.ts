import { describe, expect, test } from 'vitest';
import { questionSchema } from '../../../src/schema/question.ts';
import { explain } from '../../../src/schema/issues.ts';
import { explained } from '../../support/explained.ts';
import { questionRecord } from '../../support/records.ts';

const refused = (changes: Readonly<Record<string, unknown>>): [string, string][] =>
  explained(questionSchema, questionRecord(changes));

test('the smallest question that is right passes', () => {
  expect(refused({})).toEqual([]);
});

test.each(Object.keys(questionRecord()).filter((field) => field !== 'sources'))('%s may not be missing', (field) => {
  const [first, ...rest] = refused({ [field]: undefined });
  expect(rest).toEqual([]);
  expect(first).toEqual([field, expect.stringMatching(/^is missing; expected /)]);
});

test('a field that no schema knows is refused with all it could have been, and the word for the nearest', () => {
  const value = questionRecord({ levle: 'beginner' });
  const issues = explain(questionSchema, value, questionSchema.safeParse(value).error?.issues ?? []);
  expect(issues).toEqual([
    {
      path: ['levle'],
      message:
        'is not a known field; expected one of `title`, `name`, `kind`, `level`, `tags`, `answer`, `why`, `listenFor`, `depth`, `mistakes`, `followUps`, `aliases`, `related`, `sources`, `appliesTo`, `reviewed`, `formerly`',
      unknown: { found: 'levle', expected: expect.arrayContaining(['level']) as unknown },
    },
  ]);
});

test('a word that is none of the possible ones comes with them, for the nearest', () => {
  const value = questionRecord({ kind: 'desing' });
  expect(explain(questionSchema, value, questionSchema.safeParse(value).error?.issues ?? [])).toEqual([
    {
      path: ['kind'],
      message: 'is `desing`; expected one of `concept`, `practice`, `scenario`, `design`, `behavioral`, `ask`',
      unknown: { found: 'desing', expected: ['concept', 'practice', 'scenario', 'design', 'behavioral', 'ask'] },
    },
  ]);
});

describe('a value of the wrong type is described', () => {
  test.each([
    [{ name: 304 }, 'name', 'is `304`, a number; expected text'],
    [{ name: null }, 'name', 'is empty; expected text'],
    [{ name: true }, 'name', 'is `true`, a boolean; expected text'],
    [{ tags: 'http' }, 'tags', 'is `"http"`, a text; expected a list'],
    [{ why: ['a'] }, 'why', 'is a list; expected text'],
    [{ why: { a: 1 } }, 'why', 'is a group of fields; expected text'],
    [{ depth: 'x'.repeat(80) }, 'depth', `is \`"${'x'.repeat(56)}…\`, a text; expected a group of fields`],
    [{ name: new Date('2026-11-25') }, 'name', 'is a date; expected text'],
    [{ listenFor: ['a', 2] }, 'listenFor[1]', 'is `2`, a number; expected text'],
    [{ level: 'begginer' }, 'level', 'is `begginer`; expected one of `beginner`, `intermediate`, `advanced`'],
    [{ level: 1 }, 'level', 'is `1`, a number; expected one of `beginner`, `intermediate`, `advanced`'],
    [{ why: ' \n ' }, 'why', 'is empty; expected text'],
  ])('%j', (changes, field, sentence) => {
    expect(refused(changes)).toEqual([[field, sentence]]);
  });
});

describe('an id is lower-case letters, digits and single hyphens', () => {
  test.each(['acid', 'n-plus-one', 'oauth-2', '2pc'])('%s is one', (id) => {
    expect(refused({ related: [id] })).toEqual([]);
  });
  test.each(['ACID', 'n_plus_one', 'n--plus', '-n', 'n-', 'n plus', 'é', '', '../acid'])('%j is none', (id) => {
    expect(refused({ related: [id] })).toEqual([
      [
        'related[0]',
        `(\`${id}\`) is not an id; expected lower-case letters, digits and single hyphens, such as \`n-plus-one\``,
      ],
    ]);
  });
});

describe('a source stands at a web address', () => {
  test.each(['https://example.org', 'http://example.org/a?b=c#d', 'https://example.org/%20'])('%s', (url) => {
    expect(refused({ sources: [{ title: 'a', url }] })).toEqual([]);
  });
  test.each(['example.org', 'ftp://example.org', 'https://', 'https://a b', 'javascript:alert(1)', '/docs'])(
    'not %s',
    (url) => {
      expect(refused({ sources: [{ title: 'a', url }] })).toEqual([
        ['sources[0].url', `(\`${url}\`) is not a web address; expected one that starts with https://`],
      ]);
    },
  );
});

describe('the review has a day', () => {
  test.each([
    ['2026-11-25', '2026-11-25'],
    ['2024-02-29', '2024-02-29'],
    [new Date('2026-11-25T00:00:00Z'), '2026-11-25'],
  ])('%s', (reviewed, kept) => {
    expect(questionSchema.parse(questionRecord({ reviewed })).reviewed).toBe(kept);
  });
  test.each(['2026-13-40', '2026-02-29', '2026-1-5', '25 November 2026', '2026-11-25T10:00:00Z'])(
    'not %s',
    (reviewed) => {
      expect(refused({ reviewed })).toEqual([
        ['reviewed', `(\`${reviewed}\`) is not a day; expected one such as 2026-11-25`],
      ]);
    },
  );
  test('not a number', () => {
    expect(refused({ reviewed: 2026 })).toEqual([['reviewed', 'is not a day; expected one such as 2026-11-25']]);
  });
});

describe('a follow-up is answered here or by a page', () => {
  test.each([
    { question: 'a', answer: 'b' },
    { see: 'acid' },
    { question: 'a', see: 'acid' },
    { id: 'mine', see: 'acid' },
  ])('%j', (followUp) => {
    expect(refused({ followUps: [followUp] })).toEqual([]);
  });
  test.each([
    [{ question: 'a', answer: 'b', see: 'acid' }, 'has both `answer` and `see`; expected one of them'],
    [{ question: 'a' }, 'has neither `answer` nor `see`; expected one of them'],
    [{ answer: 'b' }, 'has an `answer` and no `question`; only `see` may stand alone'],
  ])('not %j', (followUp, sentence) => {
    expect(refused({ followUps: [followUp] })).toEqual([['followUps[0]', sentence]]);
  });
});

describe('a field holds no link, which could not be shown', () => {
  test.each(['See `a[0](b)`.', 'An array[0] (of one).', '``a ` [b](c)``'])('%s has none', (why) => {
    expect(refused({ why })).toEqual([]);
  });
  test.each(['See [this](https://example.org).', '`code` and [b](c)', '[b]()'])('%s has one', (why) => {
    expect(refused({ why })).toEqual([['why', 'has a link; expected text with code and emphasis at most']]);
  });
});

test('a mistake in one field does not hide one in another, nor one of the whole', () => {
  expect(
    refused({
      name: 7,
      depth: { junior: 'a', mid: 'b' },
      sources: undefined,
      followUps: [{ question: 1 }],
      reviewed: 'x',
    }),
  ).toEqual([
    ['name', 'is `7`, a number; expected text'],
    ['depth.senior', 'is missing; expected text'],
    ['followUps[0].question', 'is `1`, a number; expected text'],
    ['followUps[0]', 'has neither `answer` nor `see`; expected one of them'],
    ['reviewed', '(`x`) is not a day; expected one such as 2026-11-25'],
    ['sources', 'is missing; expected a list of primary sources (only behavioral and ask may have none)'],
  ]);
});
