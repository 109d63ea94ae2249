import type { Layout } from './layout.ts';
import { placePorts, type Port } from './ports.ts';
import type { Crossing, Ranked } from './ranks.ts';

const UNKNOWN: Crossing = { x: 0, rank: 0 };

/** For each edge its crossings from the upper node to the lower, ends included. */
export function courses({ edges, reach }: Layout, ranked: Ranked): Crossing[][] {
  const at = (id: string): Crossing => ranked.nodes.get(id) ?? UNKNOWN;
  const upperFirst = edges.map(({ from, to }): readonly [string, string] =>
    at(from).rank <= at(to).rank ? [from, to] : [to, from],
  );
  const whole = upperFirst.map(([upper, lower], edge) => [at(upper), ...(ranked.edges[edge] ?? []), at(lower)]);
  const place = (end: 0 | 1): void => {
    const sides = new Map<string, Port[]>();
    for (const [edge, ids] of upperFirst.entries())
      if (ids[0] !== ids[1]) {
        const wish = whole[edge]?.at(end === 0 ? 1 : -2)?.x ?? 0;
        sides.set(ids[end], [...(sides.get(ids[end]) ?? []), { edge, wish }]);
      }
    for (const [id, ports] of sides)
      for (const [edge, x] of placePorts(ports, at(id).x, reach(id))) {
        const course = whole[edge] ?? [];
        course[end === 0 ? 0 : course.length - 1] = { rank: at(id).rank, x };
      }
  };
  place(0);
  place(1);
  return whole;
}
