import { expect, test } from 'vitest';
import { classesForStyles } from '../../../src/domain/highlight.ts';

const span = (kind: string, value: string) => ({
  type: 'element' as const,
  properties: { style: `color:var(--astro-code-token-${kind})` },
  children: [{ type: 'text' as const, value }],
});
const line = (...children: ReturnType<typeof span>[]) => ({
  type: 'element' as const,
  properties: { class: 'line' },
  children,
});

const coloured = (...lines: ReturnType<typeof line>[]): [string, string][] => {
  const code = { type: 'element' as const, properties: {}, children: lines as never[] };
  classesForStyles.code(code);
  return code.children.map(
    (node: { type: string; value?: string; properties?: { class?: string }; children?: { value: string }[] }) => [
      node.properties?.class ?? '',
      node.value ?? node.children?.[0]?.value ?? '',
    ],
  );
};

test('code keeps its words and colours a few kinds of them by class', () => {
  expect(
    coloured(
      line(
        span('keyword', 'SELECT'),
        span('constant', ' 1 '),
        span('string-expression', "'a'"),
        span('comment', '-- b'),
      ),
    ),
  ).toEqual([
    ['s-keyword', 'SELECT'],
    ['', ' 1 '],
    ['s-string', "'a'"],
    ['s-comment', '-- b'],
  ]);
});

test('operators are no keywords, and neighbours of one colour become one', () => {
  expect(
    coloured(
      line(
        span('keyword', 'const'),
        span('constant', ' '),
        span('keyword', 'async'),
        span('keyword', ' ='),
        span('constant', ' a'),
      ),
    ),
  ).toEqual([
    ['s-keyword', 'const async'],
    ['', ' = a'],
  ]);
});

test('no style attribute is left, which the policy would block', () => {
  const pre = { type: 'element' as const, properties: { style: 'color:red', class: 'x' }, children: [] };
  classesForStyles.pre(pre);
  expect(pre.properties).toEqual({ class: 'x' });
});
