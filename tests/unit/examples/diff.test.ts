import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/domain/examples/diff.ts';

describe('a diff', () => {
  it('is empty for equal texts', () => {
    expect(diff('a\nb\n', 'a\nb\n')).toBe('');
  });

  it('shows a change of one character with two lines around it', () => {
    expect(diff('1\n2\n3\nfour\n5\n6\n7\n', '1\n2\n3\nFour\n5\n6\n7\n')).toBe(
      '  2\n  3\n- four\n+ Four\n  5\n  6\n  …',
    );
  });

  it('parts changes that are far from each other', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `line ${String(index)}`);
    const changed = lines.with(0, 'first').toSpliced(11, 1);
    expect(diff(lines.join('\n'), changed.join('\n')).split('\n')).toEqual([
      '- line 0',
      '+ first',
      '  line 1',
      '  line 2',
      '  …',
      '  line 9',
      '  line 10',
      '- line 11',
    ]);
  });

  it('names a missing line feed at the end', () => {
    expect(diff('a\n', 'a')).toBe('  a\n-');
  });
});
