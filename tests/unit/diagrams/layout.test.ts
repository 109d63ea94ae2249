import { describe, expect, test } from 'vitest';
import { layOut, type LaidPlan, type Layout } from '../../../src/domain/diagrams/layout.ts';
import { assignTracks } from '../../../src/domain/diagrams/tracks.ts';
import { placePorts } from '../../../src/domain/diagrams/ports.ts';
import type { Box } from '../../../src/domain/diagrams/geometry.ts';

/** Numbers that look random and are the same every time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) % 1_000_000) % below;
  };
}

function anyLayout(seed: number): Layout {
  const next = numbers(seed);
  const count = 2 + next(9);
  const nodes = Array.from({ length: count }, (_, at) => ({
    id: `n${String(at)}`,
    w: 2 * (22 + next(70)),
    h: 2 * (14 + next(25)),
    ...(next(3) === 0 ? { group: `g${String(next(2))}` } : {}),
  }));
  const edges = Array.from({ length: count + next(4) }, () => ({
    from: `n${String(next(count))}`,
    to: `n${String(next(count))}`,
    label: next(2) === 0 ? { w: 0, h: 0 } : { w: 20 + next(90), h: 17 * (1 + next(2)) },
    length: 1,
  })).filter(({ from, to }) => from !== to);
  const used = new Set(nodes.map(({ group }) => group));
  const groups = ['g0', 'g1'].filter((id) => used.has(id)).map((id) => ({ id }));
  // In every other plan the second group stands in the first.
  if (seed % 2 === 0 && groups.length === 2) groups[1] = Object.assign({ id: 'g1' }, { parent: 'g0' });
  const spacing = { node: 15, label: 11, track: 9, group: 12, name: 22 };
  return { nodes, edges, groups, between: 14, spacing, level: false, reach: () => 12 };
}

const overlap = (a: Box, b: Box): boolean => Math.abs(a.x - b.x) * 2 < a.w + b.w && Math.abs(a.y - b.y) * 2 < a.h + b.h;

/** The straight parts of an edge as thin boxes. */
const segments = (points: LaidPlan['edges'][number]): Box[] =>
  points.slice(1).map((b, at) => {
    const a = points[at] ?? b;
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, w: Math.abs(a.x - b.x) + 1, h: Math.abs(a.y - b.y) + 1 };
  });

const seeds = Array.from({ length: 120 }, (_, at) => [at + 1]);

describe('in any layout', () => {
  test.each(seeds)('%d: nodes and labels keep apart, and lines run around them at right angles', (seed) => {
    const layout = anyLayout(seed);
    const laid = layOut(layout);
    const nodes = [...laid.nodes];
    const labels = laid.labels.flatMap((place, at) =>
      place ? [{ at, box: { ...place, ...(layout.edges[at]?.label ?? { w: 0, h: 0 }) } }] : [],
    );
    expect(
      labels.map(({ at }) => at),
      'every label has a place',
    ).toEqual([...layout.edges.entries()].flatMap(([at, { label }]) => (label.h > 0 ? [at] : [])));
    const boxes = [
      ...nodes.map(([id, box]) => ({ id, box })),
      ...labels.map(({ at, box }) => ({ id: `label ${String(at)}`, box })),
    ];
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1)) expect(overlap(a.box, b.box), `${a.id} and ${b.id}`).toBe(false);
    for (const [at, points] of laid.edges.entries()) {
      const edge = layout.edges[at];
      for (const segment of segments(points)) {
        expect(Math.min(segment.w, segment.h), 'horizontal or vertical').toBe(1);
        for (const [id, box] of nodes)
          if (id !== edge?.from && id !== edge?.to)
            expect(overlap(segment, box), `edge ${String(at)} and ${id}`).toBe(false);
        for (const label of labels)
          if (label.at !== at)
            expect(overlap(segment, label.box), `edge ${String(at)} and label ${String(label.at)}`).toBe(false);
      }
    }
    const parents = new Map(layout.groups.map(({ id, parent }) => [id, parent]));
    for (const [id, group] of laid.groups) {
      for (const node of layout.nodes) {
        const box = laid.nodes.get(node.id);
        const isInside = node.group === id || parents.get(node.group ?? '') === id;
        if (box) expect(overlap(group, box), `${id} and ${node.id}`).toBe(isInside);
      }
      for (const [other, box] of laid.groups)
        if (other !== id && parents.get(id) === parents.get(other))
          expect(overlap(group, box), `${id} and ${other}`).toBe(false);
    }
  });
});

test('the same plan is laid out the same way, in whole pixels', () => {
  const layout = anyLayout(7);
  const once = layOut(layout);
  expect(layOut(layout)).toEqual(once);
  for (const { x, y } of once.edges.flat()) expect([x, y].every(Number.isInteger)).toBe(true);
});

test('neighbours stand in their author’s order', () => {
  const node = (id: string) => ({ id, w: 60, h: 30 });
  const edge = (from: string, to: string) => ({ from, to, label: { w: 0, h: 0 }, length: 1 });
  const laid = layOut({
    ...anyLayout(1),
    nodes: ['a', 'b', 'c', 'd'].map(node),
    edges: [edge('a', 'b'), edge('a', 'c'), edge('b', 'd'), edge('c', 'd')],
    groups: [],
  });
  expect(laid.nodes.get('b')?.x).toBeLessThan(laid.nodes.get('c')?.x ?? 0);
});

describe('tracks', () => {
  test.each([
    [
      'lines that keep apart share one',
      [
        { from: 0, to: 20 },
        { from: 40, to: 60 },
      ],
      [0, 0],
    ],
    [
      'of two to the right the further one turns first',
      [
        { from: 0, to: 50 },
        { from: 30, to: 80 },
      ],
      [1, 0],
    ],
    [
      'of two to the left likewise',
      [
        { from: 50, to: 0 },
        { from: 80, to: 30 },
      ],
      [0, 1],
    ],
  ])('%s', (_, jogs, expected) => {
    expect(assignTracks(jogs)).toEqual(expected);
  });
});

describe('ports', () => {
  test.each([
    ['one line goes straight', [60], 50, 30, [60]],
    ['or from the middle', [200], 50, 30, [50]],
    ['two are spread', [0, 200], 50, 30, [36, 64]],
    ['all go straight where they can', [40, 70], 50, 30, [40, 70]],
    ['many share the side', [0, 0, 200, 200], 50, 15, [35, 45, 55, 65]],
  ])('%s', (_, wishes, middle, reach, expected) => {
    const ports = wishes.map((wish, edge) => ({ edge, wish }));
    expect([...placePorts(ports, middle, reach).values()]).toEqual(expected);
  });
});
