import { describe, expect, test } from 'vitest';
import { linkedIds, mentions, writtenQuestions } from '../../../src/domain/relations.ts';
import { guide, library, question } from '../../support/records.ts';

test('a body’s links name pages by their ids, the web’s do not', () => {
  const body =
    'See [a](../databases/acid.mdx#durability), [g](../../guides/star.mdx), [w](https://example.org/b.mdx), [h](#here).';
  expect([...linkedIds(question('cors', { body }))]).toEqual(['acid', 'star']);
});

test('of ids, only written ones are shown, in the order given', () => {
  const shelf = library({ questions: [question('a'), question('b')] });
  expect(writtenQuestions(shelf, ['b', 'planned', 'a']).map(({ id }) => id)).toEqual(['b', 'a']);
});

describe('a page knows the pages that name it', () => {
  const shelf = library({
    questions: [
      question('target', { related: ['target'] }),
      question('z-related', { name: 'Z', related: ['target', 'planned'] }),
      question('a-follow-up', { name: 'A', followUps: [{ see: 'target' }] }),
      question('m-body', { name: 'm', body: '[t](target.mdx) and [t](target.mdx#again)', related: ['target'] }),
    ],
    guides: [guide('g', { related: ['target'] }), guide('h', { body: '[t](../questions/rest/target.mdx)' })],
  });
  const found = mentions(shelf).get('target');
  test('in related, in a follow-up or in the text, each once, by name, and never itself', () => {
    expect(found?.questions.map(({ id }) => id)).toEqual(['a-follow-up', 'm-body', 'z-related']);
  });
  test('guides too', () => {
    expect(found?.guides.map(({ id }) => id)).toEqual(['g', 'h']);
  });
  test('and one that nothing names has no entry', () => {
    expect(mentions(shelf).get('z-related')).toBeUndefined();
  });
});
