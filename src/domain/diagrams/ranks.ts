import { Graph as Dagre, layout } from '@dagrejs/dagre';
import type { Size } from './geometry.ts';

/** What is placed, in a layout that runs downwards. */
export interface PlanNode extends Size {
  readonly id: string;
  readonly group?: string;
}
export interface PlanEdge {
  readonly from: string;
  readonly to: string;
  /** The room that its label takes; zero without one. */
  readonly label: Size;
  readonly length: number;
}
export interface PlanGroup {
  readonly id: string;
  readonly parent?: string;
}
export interface Plan {
  readonly nodes: readonly PlanNode[];
  readonly edges: readonly PlanEdge[];
  readonly groups: readonly PlanGroup[];
  /** The room between two nodes that stand side by side. */
  readonly between: number;
}

/** One step of an edge: where it crosses a rank. */
export interface Crossing {
  readonly x: number;
  readonly rank: number;
}
/** Nodes, and the edges' crossings, by rank and horizontal place; heights are decided later. */
export interface Ranked {
  readonly nodes: ReadonlyMap<string, Crossing>;
  /** For each edge, from its upper end to its lower; the ends themselves left out. Empty for a loop. */
  readonly edges: readonly (readonly Crossing[])[];
  /** For each edge, where its label is centred. */
  readonly labels: readonly (Crossing | undefined)[];
  readonly groups: ReadonlyMap<string, { readonly left: number; readonly right: number }>;
  /** The height of each rank. */
  readonly heights: readonly number[];
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Routed {
  readonly points: readonly Placed[];
  /** The middle of its label. */
  readonly x?: number;
  readonly y?: number;
}

/** Lets dagre choose the ranks, their order and the horizontal places. It has neither clock nor randomness. */
export function rank(plan: Plan): Ranked {
  const graph = new Dagre({ compound: true, multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: plan.between, edgesep: 12, ranksep: 40 });
  for (const { id } of plan.groups) graph.setNode(`g ${id}`, {});
  for (const { id, w, h } of plan.nodes) graph.setNode(`n ${id}`, { width: w, height: h });
  for (const { id, parent } of plan.groups) if (parent !== undefined) graph.setParent(`g ${id}`, `g ${parent}`);
  for (const { id, group } of plan.nodes) if (group !== undefined) graph.setParent(`n ${id}`, `g ${group}`);
  for (const [at, { from, to, label, length }] of plan.edges.entries())
    graph.setEdge(
      `n ${from}`,
      `n ${to}`,
      { width: label.w, height: label.h, labelpos: 'c', minlen: length },
      String(at),
    );
  layout(graph);

  const placed = (name: string): Placed => graph.node(name) as Placed;
  const routes = plan.edges.map(({ from, to }, at) => {
    const edge = graph.edge(`n ${from}`, `n ${to}`, String(at)) as Routed;
    const inner = from === to ? [] : edge.points.slice(1, -1);
    return { ...edge, inner: (inner[0]?.y ?? 0) > (inner.at(-1)?.y ?? 0) ? [...inner].reverse() : inner };
  });

  // Ranks that hold neither a node nor a label are only dagre's own room for labels and groups.
  const heightAt = new Map<number, number>();
  const tallest = (y: number, h: number): Map<number, number> => heightAt.set(y, Math.max(h, heightAt.get(y) ?? 0));
  for (const { id, h } of plan.nodes) tallest(placed(`n ${id}`).y, h);
  for (const [at, { from, to, label }] of plan.edges.entries())
    if (label.h > 0) tallest((from === to ? placed(`n ${from}`).y : routes[at]?.y) ?? 0, label.h);
  const ys = [...heightAt.keys()].sort((a, b) => a - b);
  const mirrored = isMirrored(plan, (id) => placed(`n ${id}`));
  const across = (x: number): number =>
    mirrored ? Math.round((graph.graph() as { width: number }).width) - Math.round(x) : Math.round(x);
  const crossing = ({ x, y }: { x: number; y: number }): Crossing => ({ x: across(x), rank: ys.indexOf(y) });

  return {
    nodes: new Map(plan.nodes.map(({ id }) => [id, crossing(placed(`n ${id}`))])),
    edges: routes.map(({ inner }) => inner.map(crossing).filter((one) => one.rank >= 0)),
    labels: routes.map(({ x, y }, at) =>
      x === undefined || y === undefined || plan.edges[at]?.label.h === 0 ? undefined : crossing({ x, y }),
    ),
    groups: new Map(
      plan.groups.map(({ id }) => {
        const { x, width } = placed(`g ${id}`);
        return [id, { left: across(x) - width / 2, right: across(x) + width / 2 }];
      }),
    ),
    heights: ys.map((y) => heightAt.get(y) ?? 0),
  };
}

/** Whether more neighbours stand against their author's order than in it. Loops keep to the right, so they forbid it. */
function isMirrored({ nodes, edges }: Plan, placed: (id: string) => Placed): boolean {
  if (edges.some(({ from, to }) => from === to)) return false;
  let against = 0;
  for (const [at, { id }] of nodes.entries())
    for (const other of nodes.slice(at + 1)) {
      const [a, b] = [placed(id), placed(other.id)];
      if (a.y === b.y) against += Math.sign(a.x - b.x);
    }
  return against > 0;
}
