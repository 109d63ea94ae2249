import { describe, expect, test } from 'vitest';
import {
  foldersAreTopics,
  knownQuestions,
  knownTags,
  plannedIsUnwritten,
  readingOrderStaysInTopic,
} from '../../../../src/domain/rules/references.ts';
import { contentFile, saidBy } from '../../../support/records.ts';

const A = 'content/questions/rest/a.mdx';
const B = 'content/questions/databases/b.mdx';
const GUIDE = 'content/guides/g.mdx';
const rest = contentFile('content/tags/rest.yaml', { topic: true });
const databases = contentFile('content/tags/databases.yaml', { topic: true });
const http = contentFile('content/tags/http.yaml');

test('a folder of questions is a topic', () => {
  expect(saidBy(foldersAreTopics, [contentFile(A), rest])).toEqual([]);
  expect(saidBy(foldersAreTopics, [contentFile('content/questions/http/a.mdx'), rest, http])).toEqual([
    'content/questions/http/a.mdx: stands in the folder `http`, which is not a topic (topics are the tags that say `topic: true`)',
  ]);
  expect(saidBy(foldersAreTopics, [contentFile('content/questions/rset/a.mdx'), rest])).toEqual([
    'content/questions/rset/a.mdx: stands in the folder `rset`, which is not a topic; did you mean `rest`? (topics are the tags that say `topic: true`)',
  ]);
});

describe('a tag', () => {
  const said = (...tags: string[]): string[] => saidBy(knownTags, [contentFile(A, { tags }), rest, databases, http]);
  test('is known, another topic’s too', () => {
    expect(said('http', 'databases')).toEqual([]);
  });
  test('that is unknown is told with the nearest', () => {
    expect(said('databse', 'zebra')).toEqual([
      `${A}:2: \`tags[0]\` is the unknown tag \`databse\`; expected the name of a file in content/tags; did you mean \`databases\`?`,
      `${A}:2: \`tags[1]\` is the unknown tag \`zebra\`; expected the name of a file in content/tags`,
    ]);
  });
  test('does not repeat the folder or itself', () => {
    expect(said('rest', 'http', 'http')).toEqual([
      `${A}:2: \`tags[0]\` is \`rest\`, the topic, which the folder already says; expected other tags only`,
      `${A}:2: \`tags[2]\` repeats \`http\`; expected each tag once`,
    ]);
  });
});

describe('a page names questions', () => {
  const said = (fields: object, path = A, planned: readonly string[] | undefined = ['later']): string[] =>
    saidBy(knownQuestions, [contentFile(path, { ...fields }), contentFile(B)], { planned });
  test('that are written or planned, in related, follow-ups and reading orders', () => {
    expect(said({ related: ['b', 'later'], followUps: [{ see: 'b' }, { see: 'later' }] })).toEqual([]);
    expect(said({ readingOrder: ['b', 'later'] }, 'content/tags/databases.yaml')).toEqual([]);
  });
  test('and no others', () => {
    const nothing = 'which is neither a question nor listed in content/planned.yaml';
    expect(said({ related: ['latr'] })).toEqual([
      `${A}:2: \`related[0]\` names \`latr\`, ${nothing}; did you mean \`later\`?`,
    ]);
    expect(said({ followUps: [{ answer: 'x' }, { see: 'zebra' }] })).toEqual([
      `${A}:2: \`followUps[1].see\` names \`zebra\`, ${nothing}`,
    ]);
    expect(said({ related: ['g'] }, GUIDE)).toEqual([
      `${GUIDE}:2: \`related[0]\` names \`g\`, ${nothing}; did you mean \`b\`?`,
    ]);
  });
  test('never itself', () => {
    expect(said({ related: ['a'], followUps: [{ see: 'a' }] })).toEqual([
      `${A}:2: \`related[0]\` names this very page, \`a\`; expected another`,
      `${A}:3: \`followUps[0].see\` names this very page, \`a\`; expected another`,
    ]);
  });
  test('each once', () => {
    expect(said({ related: ['b', 'b'] })).toEqual([`${A}:2: \`related[1]\` repeats \`b\`; expected each id once`]);
  });
  test('and nothing is said of unknown ones while the list of planned pages cannot be read', () => {
    expect(saidBy(knownQuestions, [contentFile(A, { related: ['zebra'] })], { planned: undefined })).toEqual([]);
  });
});

test('a reading order holds its topic’s own questions and planned ones', () => {
  const order = (...readingOrder: string[]) => [
    contentFile('content/tags/rest.yaml', { topic: true, readingOrder }),
    contentFile(A),
    contentFile(B),
  ];
  expect(saidBy(readingOrderStaysInTopic, order('a', 'later'))).toEqual([]);
  expect(saidBy(readingOrderStaysInTopic, order('b'))).toEqual([
    'content/tags/rest.yaml:3: `readingOrder[0]` names `b`, a question of `databases`; expected questions of `rest` only',
  ]);
});

test('a planned id has no page and stands in the list once', () => {
  expect(saidBy(plannedIsUnwritten, [contentFile(A)], { planned: ['b', 'c'] })).toEqual([]);
  expect(saidBy(plannedIsUnwritten, [contentFile(A)], { planned: ['a', 'b', 'b'] })).toEqual([
    `content/planned.yaml: \`[0]\` is \`a\`, which has a page, ${A}; expected ids of unwritten pages only`,
    'content/planned.yaml: `[2]` repeats `b`; expected each id once',
  ]);
});
