import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/domain/nearest.ts';

const TAGS = ['databases', 'caching', 'rest', 'sql', 'testing'];

test.each([
  ['databse', 'databases'],
  ['Caching', 'caching'],
  ['cahcing', 'caching'],
  ['rset', 'rest'],
  ['sq', 'sql'],
  ['resting', 'testing'],
  ['zebra', undefined],
  ['observability', undefined],
])('the nearest to %s is %s', (value, found) => {
  expect(nearest(value, TAGS)).toBe(found);
});

test('an author is asked only when something is near', () => {
  expect(didYouMean('databse', TAGS)).toBe('; did you mean `databases`?');
  expect(didYouMean('zebra', TAGS)).toBe('');
  expect(didYouMean('zebra', [])).toBe('');
});
