import type { Layout } from './layout.ts';
import type { PlanGroup, Ranked } from './ranks.ts';

/** Which ranks each group covers, and how much room its names and borders need above and below. */
export function groupRoom({ groups, nodes, spacing }: Layout, ranked: Ranked) {
  const inside = (id: string, group: string | undefined): boolean =>
    group !== undefined && (group === id || inside(id, groups.find((one) => one.id === group)?.parent));
  const spans = new Map(
    groups.map(({ id }) => {
      const own = nodes.filter(({ group }) => inside(id, group)).map((node) => ranked.nodes.get(node.id)?.rank ?? 0);
      return [id, { first: Math.min(...own), last: Math.max(...own) }];
    }),
  );
  const children = (id: string): readonly PlanGroup[] => groups.filter(({ parent }) => parent === id);
  const above = (id: string): number =>
    spacing.group +
    spacing.name +
    Math.max(
      0,
      ...children(id).map((child) => (spans.get(child.id)?.first === spans.get(id)?.first ? above(child.id) : 0)),
    );
  const below = (id: string): number =>
    spacing.group +
    Math.max(
      0,
      ...children(id).map((child) => (spans.get(child.id)?.last === spans.get(id)?.last ? below(child.id) : 0)),
    );
  return { spans, above, below };
}
