import { describe, expect, test } from 'vitest';
import { labelWidth, textWidth, wrap } from '../../../src/domain/diagrams/measure.ts';

describe('wrapping', () => {
  test.each([
    [['keep read locks'], 200, ['keep read locks']],
    [['keep the locks to the end'], 100, ['keep the locks', 'to the end']],
    // Balanced: no last line of one word where two even ones do.
    [['302 to /authorize with code'], 150, ['302 to /authorize', 'with code']],
    [['one', 'two words'], 200, ['one', 'two words']],
    [['GET /callback?code=Splx&state=af'], 110, ['GET /callback', '?code=Splx', '&state=af']],
    [['order_line_discount_total'], 100, ['order_line_', 'discount_total']],
  ])('%j at %d', (label, width, expected) => {
    expect(wrap(label, width)).toEqual(expected);
  });

  test('no line is wider than asked, and no character is lost', () => {
    const text = 'The queries of one report disagree, so each of them reads /reports/2026?part=one in its own snapshot';
    for (let width = 60; width < 400; width += 7) {
      const lines = wrap([text], width);
      expect(labelWidth(lines), String(width)).toBeLessThanOrEqual(Math.max(width, textWidth('/reports/2026')));
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });
});

describe('a text is hardly wider than in the widest of Roboto, Inter and Noto Sans, and never narrower', () => {
  // Measured in Chromium at 13 px.
  test.each([
    ['keep one snapshot', 117],
    ['READ COMMITTED', 119],
    ['Authorization server', 125],
    ['SHA-256(verifier) equals the challenge', 240],
  ])('%s', (text, measured) => {
    expect(textWidth(text)).toBeGreaterThanOrEqual(measured);
    expect(textWidth(text)).toBeLessThan(measured * 1.05);
  });
});
