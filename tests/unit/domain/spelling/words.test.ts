import { expect, test } from 'vitest';
import { wordsIn } from '../../../../src/domain/spelling/words.ts';

test.each([
  ['A databse, twice.', ['databse', 'twice']],
  ['the reader’s copy isn’t read-only', ['the', 'reader', 'copy', "isn't", 'read', 'only']],
  ['“quoted” (and bracketed)/slashed', ['quoted', 'and', 'bracketed', 'slashed']],
  ['either/or, Röhm', ['either', 'Röhm']],
  ['RFC 9110, URLs, PgBouncer, p99, node_modules, example.com/path, ann@example.com, a', []],
  ['C++, x, 3rd, 100ms', []],
])('%s', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});
