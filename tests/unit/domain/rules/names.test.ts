import { expect, test } from 'vitest';
import { aliasesAreNotNames, formerlyIsFree, uniqueIds, uniqueNames } from '../../../../src/domain/rules/names.ts';
import { contentFile, saidBy } from '../../../support/records.ts';

const A = 'content/questions/rest/a.mdx';
const B = 'content/questions/rest/b.mdx';
const OTHER_A = 'content/questions/databases/a.mdx';
const GUIDE = 'content/guides/a.mdx';

test('an id belongs to one question; a guide may have the same', () => {
  expect(saidBy(uniqueIds, [contentFile(A), contentFile(B), contentFile(GUIDE)])).toEqual([]);
  expect(saidBy(uniqueIds, [contentFile(A), contentFile(OTHER_A)])).toEqual([
    `${A}: takes the id \`a\`, which ${OTHER_A} has too; expected an id of its own`,
    `${OTHER_A}: takes the id \`a\`, which ${A} has too; expected an id of its own`,
  ]);
});

test('a name belongs to one page, whatever its case, question or guide', () => {
  expect(saidBy(uniqueNames, [contentFile(A, { name: 'One' }), contentFile(B, { name: 'Two' })])).toEqual([]);
  expect(saidBy(uniqueNames, [contentFile(A, { name: 'One' }), contentFile(GUIDE, { name: ' one' })])).toEqual([
    `${A}:2: \`name\` is also the name of ${GUIDE}; expected a name of its own`,
    `${GUIDE}:2: \`name\` is also the name of ${A}; expected a name of its own`,
  ]);
  expect(saidBy(uniqueNames, [contentFile(A), contentFile(B)])).toEqual([]);
});

test('an alias may be shared, but is no other page’s name', () => {
  const shared = [contentFile(A, { name: 'A', aliases: ['x', 'a'] }), contentFile(B, { name: 'B', aliases: ['x'] })];
  expect(saidBy(aliasesAreNotNames, shared)).toEqual([]);
  const taken = [
    contentFile(A, { name: 'A', aliases: ['x', 'b', 'the guide'] }),
    contentFile(B, { name: 'B' }),
    contentFile(GUIDE, { name: 'The guide' }),
  ];
  expect(saidBy(aliasesAreNotNames, taken)).toEqual([
    `${A}:3: \`aliases[1]\` (\`b\`) is the name of ${B}; expected words that name no other page`,
    `${A}:3: \`aliases[2]\` (\`the guide\`) is the name of ${GUIDE}; expected words that name no other page`,
  ]);
});

test('an old id is no living one, and leads to one page', () => {
  expect(saidBy(formerlyIsFree, [contentFile(A, { formerly: ['old'] }), contentFile(B)])).toEqual([]);
  expect(
    saidBy(formerlyIsFree, [contentFile(A, { formerly: ['b', 'a', 'old'] }), contentFile(B, { formerly: ['old'] })]),
  ).toEqual([
    `${A}:2: \`formerly[0]\` is \`b\`, which ${B} has; expected an id that no page has`,
    `${A}:2: \`formerly[1]\` is \`a\`, which ${A} has; expected an id that no page has`,
    `${B}:2: \`formerly[0]\` is \`old\`, which ${A} has; expected an id that no page has`,
  ]);
});
