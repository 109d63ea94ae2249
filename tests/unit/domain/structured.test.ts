import { expect, test } from 'vitest';
import { longDate } from '../../../src/domain/dates.ts';
import { questionPage } from '../../../src/domain/question-page.ts';
import { sourceLinks } from '../../../src/domain/repository.ts';
import { structuredQuestion } from '../../../src/domain/structured.ts';
import { guide, library, question } from '../../support/records.ts';

const one = question('acid', {
  title: 'What does `COMMIT` *promise*?',
  name: 'ACID',
  answer: 'It says "done".',
  level: 'advanced',
});
const page = questionPage(library({ questions: [one] }), one, new Map());

test('a question is described as a learning resource, in plain text', () => {
  const [resource] = structuredQuestion(page, { name: 'Callback', siteUrl: '' });
  expect(resource).toEqual({
    '@type': 'LearningResource',
    name: 'What does COMMIT promise?',
    alternateName: 'ACID',
    abstract: 'It says “done”.',
    inLanguage: 'en',
    learningResourceType: 'interview question',
    educationalLevel: 'Advanced',
    timeRequired: 'PT1M',
    dateModified: '2026-11-25',
    keywords: ['REST', 'HTTP'],
    isAccessibleForFree: true,
  });
});

test('its place is a trail from the site over the topic', () => {
  const [, trail] = structuredQuestion(page, { name: 'Callback', siteUrl: 'https://example.org/guide' });
  expect(trail).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Callback', item: 'https://example.org/guide/index.html' },
      { '@type': 'ListItem', position: 2, name: 'REST', item: 'https://example.org/guide/tags/rest.html' },
      { '@type': 'ListItem', position: 3, name: 'ACID', item: 'https://example.org/guide/questions/acid.html' },
    ],
  });
});

test('addresses are given only when the site’s own is known', () => {
  expect(JSON.stringify(structuredQuestion(page, { name: 'Callback', siteUrl: '' }))).not.toMatch(/"(url|item)"/);
  expect(structuredQuestion(page, { name: 'Callback', siteUrl: 'https://example.org/guide' })[0]).toMatchObject({
    url: 'https://example.org/guide/questions/acid.html',
  });
});

test('a repository gives the links to edit a page and to correct it', () => {
  const links = sourceLinks(one, { repository: 'https://github.com/owner/name//', branch: 'dev' });
  expect(links?.edit).toBe('https://github.com/owner/name/edit/dev/content/questions/rest/acid.mdx');
  const suggest = new URL(links?.suggest ?? '');
  expect(suggest.origin + suggest.pathname).toBe('https://github.com/owner/name/issues/new');
  expect(suggest.searchParams.get('title')).toBe('Correction: ACID');
  expect(suggest.searchParams.get('body')).toMatch(
    /^Page: What does COMMIT promise\? \(content\/questions\/rest\/acid\.mdx\)\nReviewed: 2026-11-25\n/,
  );
  expect(sourceLinks(guide('g'), { repository: 'https://example.org', branch: 'main' })?.edit).toBe(
    'https://example.org/edit/main/content/guides/g.mdx',
  );
});

test('without a repository there are none', () => {
  expect(sourceLinks(one, { repository: undefined, branch: 'main' })).toBeUndefined();
});

test.each([
  ['2026-11-25', '25 November 2026'],
  ['2024-02-29', '29 February 2024'],
  ['2026-01-05', '5 January 2026'],
  ['2026-12-31', '31 December 2026'],
])('the day %s is %s', (day, words) => {
  expect(longDate(day)).toBe(words);
});
