import { expect, test } from 'vitest';
import { countCharacters, countWords } from '../../../src/schema/words.ts';

test.each([
  ['', 0],
  ['   \n\t ', 0],
  ['one', 1],
  ['  one   two\nthree\tfour ', 4],
  ['a — b', 2],
  ['a -> b', 2],
  ['read-only isn’t two', 3],
  ['READ COMMITTED, 304.', 3],
  ['`SELECT *` and + or', 3],
  ['über naïve 日本', 3],
  ['no\u00A0break', 2],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test.each([
  ['', 0],
  ['abc', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['👩‍💻', 1],
])('%j has %i characters for a reader', (text, count) => {
  expect(countCharacters(text)).toBe(count);
});
