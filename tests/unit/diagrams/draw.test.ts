import { readFileSync } from 'node:fs';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { drawDiagram, NARROW } from '../../../src/domain/diagrams/draw.ts';
import { readDiagram } from '../../../src/domain/diagrams/read.ts';
import { wordsOf } from '../../../src/domain/diagrams/words.ts';
import { everyKind, FIRST, withWords } from '../../fixtures/diagrams.ts';

function diagramOf(text: string) {
  const { diagram, problems } = readDiagram(text, FIRST);
  if (diagram === undefined) throw new Error(JSON.stringify(problems));
  return diagram;
}
const draw = (text: string, id = 'page-diagram-1') => drawDiagram(diagramOf(text), id);

function elements(svg: string): Tree.Element[] {
  const all: Tree.Element[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) all.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(svg));
  return all;
}
const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';

const css = readFileSync('src/styles/diagram.css', 'utf8');

describe.each(Object.entries(everyKind))('%s', (_, text) => {
  test('is an image with a title and a description first', () => {
    const [svg, title, description] = elements(draw(text).svg);
    const attributes = new Map(svg?.attrs.map(({ name, value }) => [name, value]));
    expect(attributes.get('role')).toBe('img');
    expect([title?.tagName, description?.tagName]).toEqual(['title', 'desc']);
    expect(attributes.get('aria-labelledby')).toBe(title?.attrs.find(({ name }) => name === 'id')?.value);
    expect(attributes.get('aria-describedby')).toBe(description?.attrs.find(({ name }) => name === 'id')?.value);
  });

  test('has classes of the stylesheet only: no style, script, link, font or foreign content', () => {
    for (const { tagName, attrs } of elements(draw(text).svg)) {
      expect(['svg', 'title', 'desc', 'path', 'text', 'tspan']).toContain(tagName);
      for (const { name, value } of attrs) {
        expect([
          'role',
          'aria-labelledby',
          'aria-describedby',
          'width',
          'height',
          'viewBox',
          'id',
          'class',
          'd',
          'x',
          'y',
          'dy',
        ]).toContain(name);
        if (name === 'class') for (const one of value.split(' ')) expect(css).toContain(`.${one}`);
        expect(value).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
  });

  test('is the same every time, but for its id', () => {
    const first = draw(text);
    expect(draw(text)).toEqual(first);
    expect(draw(text, 'page-diagram-2').svg).toBe(first.svg.replaceAll('page-diagram-1', 'page-diagram-2'));
  });

  test('fits a phone, with every text inside', () => {
    const { svg, width } = draw(text);
    expect(width).toBeLessThanOrEqual(NARROW);
    const [left = 0, top = 0, w = 0, h = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
    for (const [, x, y] of svg.matchAll(/<text x="([^"]*)" y="([^"]*)"/g)) {
      expect(Number(x)).toBeGreaterThan(left);
      expect(Number(x)).toBeLessThan(left + w);
      expect(Number(y)).toBeGreaterThan(top + 8);
      expect(Number(y)).toBeLessThan(top + h);
    }
  });

  test('weighs little', () => {
    expect(draw(text).svg.length).toBeLessThan(4500);
  });
});

test('every text of a diagram stands in it', () => {
  const shown = textOf(parseFragment(draw(everyKind.sequence).svg)).replace(/\s+/g, ' ');
  for (const word of [
    'Browser',
    'Authorization server',
    '1. Sign in',
    'makes code_verifier & state',
    'alt',
    'it does not',
    '5. 400 invalid_grant',
  ])
    expect(shown).toContain(word);
});

test('text is text, whatever it says', () => {
  const { svg } = draw(withWords('flowchart TD', 'A["a < b & #quot;c#quot; #lt;script#gt;"]'));
  expect(svg).toContain('&quot;c&quot;');
  expect(svg).toContain('&lt;script&gt;');
  expect(elements(svg).map(({ tagName }) => tagName)).not.toContain('script');
});

describe('the direction', () => {
  const chain = (...names: string[]) => names.map((name) => `${name}[${name} service]`).join(' --> ');
  const isWide = ({ svg }: { svg: string }): boolean => {
    const [, w, h] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    return Number(w) > Number(h);
  };
  test('is the author’s where a phone shows it whole', () => {
    expect(isWide(draw(withWords('flowchart LR', chain('A', 'B'))))).toBe(true);
    expect(isWide(draw(withWords('flowchart TD', chain('A', 'B'))))).toBe(false);
  });
  test('turns down where it does not', () => {
    expect(isWide(draw(withWords('flowchart LR', chain('Alpha', 'Beta', 'Gamma', 'Delta'))))).toBe(false);
  });
});

test('a line stops at the border of what it leads to', () => {
  const { svg } = draw(withWords('flowchart TD', 'A --> B'));
  const boxes = [
    ...(/class="node" d="([^"]*)"/.exec(svg)?.[1]?.matchAll(/M(-?[\d.]+) (-?[\d.]+)h([\d.]+)v([\d.]+)/g) ?? []),
  ];
  const tip = /class="head" d="M(-?[\d.]+) (-?[\d.]+)/.exec(svg);
  expect(Number(tip?.[2])).toBe(Number(boxes[1]?.[2]));
  expect(Number(tip?.[1])).toBe(Number(boxes[1]?.[1]) + Number(boxes[1]?.[3]) / 2);
});

test('search is told what title and description do not say', () => {
  const text = withWords('flowchart TD', 'A[Title] -->|keep read locks| B[Outcome]', 'B --> C[Outcome]');
  expect(wordsOf(diagramOf(text))).toBe('Outcome; keep read locks');
});
