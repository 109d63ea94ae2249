import { describe, expect, test } from 'vitest';
import {
  bodiesByThemselves,
  headingsLeaveSectionsAlone,
  knownComponents,
  liveLinks,
} from '../../../../src/domain/rules/bodies.ts';
import { contentFile, saidBy } from '../../../support/records.ts';

const A = 'content/questions/rest/a.mdx';
const B = 'content/questions/databases/b.mdx';
const GUIDE = 'content/guides/g.mdx';

test('what a body has wrong by itself is told with its file and line', () => {
  expect(saidBy(bodiesByThemselves, [contentFile(A, {}, 'Right.')])).toEqual([]);
  expect(saidBy(bodiesByThemselves, [contentFile(A, {}, 'A.\n\n# B')])).toEqual([
    `${A}:13: is a heading of the first level, which the title already is; expected \`##\``,
  ]);
});

describe('a body uses', () => {
  const said = (body: string): string[] => saidBy(knownComponents, [contentFile(A, {}, body)]);
  test('the components that are for bodies, with their attributes', () => {
    expect(said('<Example file="a.sql" show="one" closed />')).toEqual([]);
  });
  test.each([
    ['<Exampel />', 'uses <Exampel>, which is no component for bodies; expected Example; did you mean `Example`?'],
    ['<br />', 'uses <br>, which is no component for bodies; expected Example'],
    ['<toString />', 'uses <toString>, which is no component for bodies; expected Example'],
  ])('not %s', (body, sentence) => {
    expect(said(body)).toEqual([`${A}:11: ${sentence}`]);
  });
  test('no attribute that a component does not take', () => {
    expect(said('<Example fiel="a.sql" />')[0]).toMatch(
      /^.*:11: gives <Example> the unknown attribute `fiel`; expected one of .*file.*; did you mean `file`\?$/,
    );
  });
});

describe('a heading leaves the page’s own addresses alone', () => {
  test.each([
    [A, 'Follow-ups', 'follow-ups'],
    [A, 'Sources', 'sources'],
    [A, 'Results', 'results'],
    [A, 'Main', 'main'],
    [GUIDE, 'Related', 'related'],
    [GUIDE, 'Main', 'main'],
  ])('%s may not say %s', (path, heading, slug) => {
    expect(saidBy(headingsLeaveSectionsAlone, [contentFile(path, {}, `## ${heading}`)])).toEqual([
      `${path}:11: has the heading "${heading}", whose address \`#${slug}\` is that of another part of the page; expected other words`,
    ]);
  });
  test.each([
    [A, 'Why it helps'],
    [GUIDE, 'Short answer'],
  ])('%s may say %s', (path, heading) => {
    expect(saidBy(headingsLeaveSectionsAlone, [contentFile(path, {}, `## ${heading}`)])).toEqual([]);
  });
});

describe('a link leads to a page of the guide and to something on it, or into the web', () => {
  const said = (href: string, from = A): string[] =>
    saidBy(liveLinks, [
      contentFile(from, {}, `See [it](${href}).\n\n## Here`),
      contentFile(B, {}, '## One part'),
      contentFile(GUIDE, {}, '## First'),
      contentFile('content/tags/http.yaml'),
    ]);
  test.each([
    '../databases/b.mdx',
    '../databases/b.mdx#one-part',
    '../../guides/g.mdx#first',
    '#here',
    'https://example.org/a#b',
    'mailto:a@example.org',
  ])('%s', (href) => {
    expect(said(href)).toEqual([]);
  });
  test.each([
    ['b.mdx', 'but there is no page content/questions/rest/b.mdx; did you mean `content/questions/databases/b.mdx`?'],
    [
      '../databases/zebra.mdx',
      'but there is no page content/questions/databases/zebra.mdx; did you mean `content/questions/databases/b.mdx`?',
    ],
    [
      '../databases/b',
      'but there is no page content/questions/databases/b; did you mean `content/questions/databases/b.mdx`?',
    ],
    [
      '../databases/b.mdx?x=1',
      'but there is no page content/questions/databases/b.mdx?x=1; did you mean `content/questions/databases/b.mdx`?',
    ],
    ['../../tags/http.yaml', 'but there is no page content/tags/http.yaml'],
    ['../databases/b.mdx#one-prat', `but ${B} has nothing named \`#one-prat\`; did you mean \`one-part\`?`],
    ['#there', `but ${A} has nothing named \`#there\`; did you mean \`here\`?`],
    ['/questions/b.html', 'expected a relative link to the file, such as `../rest/cors.mdx`'],
    ['ftp://example.org', 'expected a file of this guide, or an address that starts with https://'],
    ['//example.org', 'expected a file of this guide, or an address that starts with https://'],
    ['javascript:alert%281%29', 'expected a file of this guide, or an address that starts with https://'],
    ['https://', 'expected a file of this guide, or an address that starts with https://'],
    ['', 'expected an address'],
  ])('not %j', (href, problem) => {
    expect(said(href)).toEqual([`${A}:11: links to \`${href}\`, ${problem}`]);
  });
  test('a fragment of a page that is itself broken is not judged', () => {
    expect(
      saidBy(liveLinks, [contentFile(A, {}, '[b](../databases/b.mdx#any)'), contentFile(B, {}, 'Open { brace')]),
    ).toEqual([]);
  });
});
