import { expect, test } from 'vitest';
import { brotliSizes, nineInTen, sizeBudgets } from '../../src/commands/bench/sizes.ts';
import { DIST } from '../support/dist.ts';

const sizes = brotliSizes(DIST);
const heaviest = sizes.questions.slice(-3).map(({ page, bytes }) => `${page} ${String(bytes)}`);

test('nine question pages in ten fit the first round trip after connecting', () => {
  expect(nineInTen(sizes), heaviest.join(', ')).toBeLessThanOrEqual(sizeBudgets.nineInTen);
});

test('no question page is heavy', () => {
  expect(sizes.questions.at(-1)?.bytes, heaviest.join(', ')).toBeLessThanOrEqual(sizeBudgets.any);
});

test('the script of every page stays small', () => {
  expect(sizes.script).toBeGreaterThan(0);
  expect(sizes.script).toBeLessThanOrEqual(sizeBudgets.script);
});
