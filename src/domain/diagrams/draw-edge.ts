import { drawEnd, shortened } from './ends.ts';
import type { Point } from './geometry.ts';
import type { LaidPlan } from './layout.ts';
import type { GraphEdge } from './model.ts';
import { cornered, type Sheet } from './sheet.ts';

/** How a line leads back to its own node: how far out, how far apart its ends. Crow's feet need more room. */
const loopOf = ({ start, end }: GraphEdge): { readonly out: number; readonly half: number } =>
  [start, end].every((one) => one === 'none' || one === 'arrow') ? { out: 20, half: 7 } : { out: 34, half: 13 };

/** How far from its node a text beside it begins. */
export const besideOf = (edge: GraphEdge): number => loopOf(edge).out + 8;

/** The distance from a node's middle to its border, for a line that runs `off` beside the middle. */
export type ToBorder = (id: string, off: number, side: 'end' | 'beside') => number;

/** The corners of an edge from border to border, in the layout's own direction. */
export function edgePoints(edge: GraphEdge, laid: LaidPlan, at: number, toBorder: ToBorder): Point[] {
  const { from, to, note } = edge;
  const points = [...(laid.edges[at] ?? [])];
  const [a, b] = [laid.nodes.get(from), laid.nodes.get(to)];
  const [first, last] = [points[0], points.at(-1)];
  if (!a || !b || !first || !last) return [];
  const loop = loopOf(edge);
  const out = a.x + a.w / 2 + loop.out;
  if (note)
    return [
      { x: a.x + toBorder(from, 0, 'beside'), y: a.y },
      { x: laid.labels[at]?.x ?? out, y: a.y },
    ];
  if (from === to) {
    const x = a.x + toBorder(from, loop.half, 'beside');
    return [
      { x, y: a.y - loop.half },
      { x: out, y: a.y - loop.half },
      { x: out, y: a.y + loop.half },
      { x, y: a.y + loop.half },
    ];
  }
  const down = first.y < last.y ? 1 : -1;
  points[0] = { x: first.x, y: a.y + down * toBorder(from, first.x - a.x, 'end') };
  points[points.length - 1] = { x: last.x, y: b.y - down * toBorder(to, last.x - b.x, 'end') };
  return points;
}

/** Draws a line and what stands at its ends. */
export function drawEdge(sheet: Sheet, { stroke, start, end }: GraphEdge, points: readonly Point[]): void {
  const [first, second, last, before] = [points[0], points[1], points.at(-1), points.at(-2)];
  if (!first || !second || !last || !before) return;
  for (const { layer, path } of [...drawEnd(start, first, second), ...drawEnd(end, last, before)])
    sheet.draw(layer, path);
  const line = [back(first, second, shortened(start)), ...points.slice(1, -1), back(last, before, shortened(end))];
  for (const { x, y } of points) sheet.cover(x, y);
  sheet.draw(stroke === 'solid' ? '' : stroke, cornered(line));
}

const back = (tip: Point, towards: Point, by: number): Point => ({
  x: tip.x + Math.sign(towards.x - tip.x) * by,
  y: tip.y + Math.sign(towards.y - tip.y) * by,
});
