import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/domain/document.ts';
import { formatMistake } from '../../../../src/domain/mistake.ts';
import { misspellings, type Speller } from '../../../../src/domain/rules/spelling.ts';
import { fieldTexts } from '../../../../src/domain/spelling/texts.ts';
import { contentFile } from '../../../support/records.ts';

const A = 'content/questions/rest/a.mdx';
const wrong = new Set(['databse', 'Databse']);
const speller: Speller = { knows: (word) => !wrong.has(word), suggest: () => ['data bus', 'database'] };

const said = (front: unknown, body = ''): string[] =>
  misspellings(
    {
      files: [{ ...contentFile(A), written: [...fieldTexts(front, () => 3), ...readDocument(body, 10).written] }],
      planned: [],
      exampleFiles: [],
    },
    speller,
  ).map(formatMistake);

test('a misspelt word is told where it stands first, with the nearest right one', () => {
  expect(said({}, '## One\n\nRight\nA databse and a databse.\n\n| Databse |\n| --- |\n| databse |')).toEqual([
    `${A}:14: spells \`databse\`, which no dictionary has; expected a known word, or this one in content/words.txt; did you mean \`database\`?`,
    `${A}:16: spells \`Databse\`, which no dictionary has; expected a known word, or this one in content/words.txt; did you mean \`database\`?`,
  ]);
});

test('in a field too, however deep', () => {
  expect(said({ mistakes: [{ claim: 'x', truth: 'A *databse*.' }] })[0]).toMatch(
    `${A}:3: \`mistakes[0].truth\` spells \`databse\``,
  );
});

test('not in code, ids, titles of others, aliases or addresses', () => {
  expect(
    said(
      {
        answer: 'Run `databse`.',
        aliases: ['databse'],
        related: ['databse'],
        sources: [{ title: 'Databse', url: 'https://databse.example' }],
      },
      'See [it](./databse.mdx), `databse`.\n\n```\ndatabse\n```\n\n<Example file="databse.ts" />',
    ),
  ).toEqual([]);
});
