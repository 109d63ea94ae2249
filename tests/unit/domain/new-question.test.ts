import { describe, expect, test } from 'vitest';
import { idFromTitle, questionTemplate } from '../../../src/domain/new-question.ts';
import { readYaml, splitFrontMatter } from '../../../src/domain/front-matter.ts';
import { questionSchema } from '../../../src/schema/question.ts';
import { explained } from '../../support/explained.ts';
import { questionRecord } from '../../support/records.ts';

describe('an id is made of the first words that carry meaning', () => {
  test.each([
    ['What is a JWT?', 'jwt'],
    ['How do you roll out a schema change without downtime?', 'roll-out-schema-change'],
    ['Which HTTP/2 feature replaced domain sharding?', 'http2-feature-replaced-domain'],
    ['What is it?', 'what-is-it'],
    ['  ACID  ', 'acid'],
    ['n_plus_one', 'nplusone'],
    ['日本', 'question'],
    ['???', 'question'],
  ])('%j gives %s', (title, id) => {
    expect(idFromTitle(title)).toBe(id);
    expect(explained(questionSchema, questionRecord({ related: [id] }))).toEqual([]);
  });
});

describe('a new question', () => {
  const title = 'Why does "it" say: <b>?';
  const { yaml } = splitFrontMatter(questionTemplate(title, '2026-11-25'));
  const { value, problems } = readYaml(yaml ?? '');
  test('has readable front matter with the title as given, whatever it holds', () => {
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ title, reviewed: '2026-11-25' });
  });
  test('names every field an author must fill, and no other', () => {
    const fields = Object.keys(value as object);
    expect(fields).toEqual(Object.keys(questionRecord()));
    expect(explained(questionSchema, value).map(([field]) => field)).toEqual([
      'name',
      'kind',
      'level',
      'sources[0].url',
    ]);
  });
});
