import { courses } from './courses.ts';
import type { Box, Point, Size } from './geometry.ts';
import { groupRoom } from './group-room.ts';
import { rank, type Plan } from './ranks.ts';
import { assignTracks, type Jog } from './tracks.ts';

export interface LaidPlan {
  readonly nodes: ReadonlyMap<string, Box>;
  /** The corners of each edge from `from` to `to`; its ends lie in the middle of the nodes' heights. */
  readonly edges: readonly (readonly Point[])[];
  readonly labels: readonly (Point | undefined)[];
  readonly groups: ReadonlyMap<string, Box>;
}
export interface Spacing {
  /** Between a node and the first turn of a line, so that what stands at its end has room. */
  readonly node: number;
  /** Between a label and the next turn. */
  readonly label: number;
  readonly track: number;
  /** Inside a group: around its nodes, and above them for its name. */
  readonly group: number;
  readonly name: number;
}
export interface Layout extends Plan {
  readonly spacing: Spacing;
  /** Whether the nodes of a rank begin at one height, rather than lie on one axis. */
  readonly level: boolean;
  /** How far beside its middle a line may meet a node, above or below. */
  readonly reach: (id: string) => number;
}

interface Gap {
  readonly top: number;
  readonly jogs: ReadonlyMap<string, number>;
}

/** Places nodes, labels and groups on whole pixels, and leads edges between them with right angles only. */
export function layOut(layout: Layout): LaidPlan {
  const { spacing, groups } = layout;
  const ranked = rank(layout);
  const lines = courses(layout, ranked);
  const room = groupRoom(layout, ranked);
  const nodeRanks = new Set([...ranked.nodes.values()].map((one) => one.rank));
  const pad = (at: number): number => (nodeRanks.has(at) ? spacing.node : spacing.label);

  const tops: number[] = [];
  const gaps: Gap[] = [];
  let y = 0;
  for (const [at, height] of ranked.heights.entries()) {
    const starts = Math.max(
      0,
      ...groups.filter(({ id }) => room.spans.get(id)?.first === at).map(({ id }) => room.above(id)),
    );
    const ends = Math.max(
      0,
      ...groups.filter(({ id }) => room.spans.get(id)?.last === at).map(({ id }) => room.below(id)),
    );
    y += starts;
    tops.push(y);
    y += height + ends;
    const jogs: { readonly key: string; readonly jog: Jog }[] = lines.flatMap((course, edge) =>
      course.flatMap(({ x, rank: upper }, step) => {
        const next = course[step + 1];
        return upper === at && next !== undefined && next.x !== x
          ? [{ key: `${String(edge)} ${String(step)}`, jog: { from: x, to: next.x } }]
          : [];
      }),
    );
    const tracks = assignTracks(jogs.map(({ jog }) => jog));
    gaps.push({
      top: y + pad(at),
      jogs: new Map(jogs.map(({ key }, index) => [key, tracks[index] ?? 0])),
    });
    y += pad(at) + pad(at + 1) + Math.max(0, ...tracks) * spacing.track;
  }

  const middle = (at: number): number => Math.round((tops[at] ?? 0) + (ranked.heights[at] ?? 0) / 2);
  const size = new Map<string, Size>(layout.nodes.map((node) => [node.id, node]));
  return {
    nodes: new Map(
      [...ranked.nodes].map(([id, { x, rank: at }]) => {
        const { w, h } = size.get(id) ?? { w: 0, h: 0 };
        return [id, { x, y: layout.level ? (tops[at] ?? 0) + h / 2 : middle(at), w, h }];
      }),
    ),
    edges: layout.edges.map(({ from, to }, edge) => {
      const course = lines[edge] ?? [];
      const points = course.flatMap(({ x, rank: at }, step): Point[] => {
        const next = course[step + 1];
        const end = step === 0 || next === undefined;
        const track = gaps[at]?.jogs.get(`${String(edge)} ${String(step)}`);
        const turn = (gaps[at]?.top ?? 0) + (track ?? 0) * spacing.track;
        return [
          ...(end ? [{ x, y: middle(at) }] : []),
          ...(track === undefined || next === undefined
            ? []
            : [
                { x, y: turn },
                { x: next.x, y: turn },
              ]),
        ];
      });
      const upwards = (ranked.nodes.get(from)?.rank ?? 0) > (ranked.nodes.get(to)?.rank ?? 0);
      return (upwards ? points.reverse() : points).map((point) => ({ x: Math.round(point.x), y: Math.round(point.y) }));
    }),
    labels: ranked.labels.map((label) => label && { x: Math.round(label.x), y: middle(label.rank) }),
    groups: new Map(
      [...ranked.groups].map(([id, { left, right }]) => {
        const { first, last } = room.spans.get(id) ?? { first: 0, last: 0 };
        const top = (tops[first] ?? 0) - room.above(id);
        const bottom = (tops[last] ?? 0) + (ranked.heights[last] ?? 0) + room.below(id);
        const [x, w] = [Math.round((left + right) / 2), Math.round(right - left)];
        return [id, { x, y: Math.round((top + bottom) / 2), w, h: bottom - top }];
      }),
    ),
  };
}
