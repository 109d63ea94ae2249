import { besideOf, drawEdge, edgePoints, type ToBorder } from './draw-edge.ts';
import { drawGroup, nameWidth } from './draw-group.ts';
import { drawEntity, entitySize } from './entity.ts';
import { reachAcross, reachAlong, turnBox, turnPoint, turnSize, type Size } from './geometry.ts';
import { layOut, type LaidPlan, type Spacing } from './layout.ts';
import { labelHeight, labelWidth, wrap } from './measure.ts';
import type { Direction, Graph, GraphEdge, Label } from './model.ts';
import { drawNote, drawShape, even, noteSize, shapeSize } from './shapes.ts';
import { Sheet } from './sheet.ts';

/** How a graph is tried: which way it runs, how wide its texts may be, how far its nodes stand apart. */
export interface Trial {
  readonly direction: Direction;
  readonly width: number;
  readonly between: number;
}

const SPACING: Spacing = { node: 15, label: 11, track: 9, group: 12, name: 22 };
/** Crow's feet need more room. */
const ER_SPACING: Spacing = { ...SPACING, node: 26, label: 7 };
const LABEL_WIDTH = 130;
const NOTE_WIDTH = 140;

const nothing: Size = { w: 0, h: 0 };

/** A graph whose texts are wrapped and whose nodes have their sizes. */
interface Sized {
  readonly graph: Graph;
  readonly trial: Trial;
  readonly labels: ReadonlyMap<string, Label>;
  readonly words: readonly Label[];
  readonly sizes: ReadonlyMap<string, Size>;
}

function sizeUp(graph: Graph, trial: Trial, least: ReadonlyMap<string, number>): Sized {
  const { width, direction } = trial;
  const wordsWidth = ({ note }: GraphEdge): number => Math.min(width, note ? NOTE_WIDTH : LABEL_WIDTH);
  const labels = new Map(
    graph.nodes.map(({ id, label, shape }) => [id, wrap(label, shape === 'diamond' ? width * 0.7 : width)]),
  );
  const sizes = graph.nodes.map((node): readonly [string, Size] => {
    const label = labels.get(node.id) ?? [];
    const own = node.shape === 'entity' ? entitySize(node, label, width) : shapeSize(node.shape, label, direction);
    return [node.id, { ...own, w: Math.max(own.w, least.get(node.id) ?? 0) }];
  });
  return {
    graph,
    trial,
    labels,
    words: graph.edges.map((edge) => wrap(edge.label, wordsWidth(edge))),
    sizes: new Map(sizes),
  };
}

/** The room for what an edge says; beside its node for a loop or a note. */
function roomFor(edge: GraphEdge, lines: Label, turn: (size: Size) => Size): Size {
  const { from, to, note } = edge;
  const size = turn(
    note ? noteSize(lines) : { w: lines.length === 0 ? 0 : labelWidth(lines) + 8, h: labelHeight(lines) },
  );
  return from === to ? { w: size.w + besideOf(edge), h: Math.max(size.h, 16) } : size;
}

/** The nodes to widen because their group is narrower than its name, with the width that helps. */
function tooNarrow({ graph, sizes }: Sized, laid: LaidPlan, turned: boolean): Map<string, number> {
  const found = new Map<string, number>();
  for (const { id, label } of graph.groups) {
    const box = laid.groups.get(id);
    const lack = nameWidth(label) - ((turned ? box?.h : box?.w) ?? 0);
    const node = graph.nodes.find(({ group, shape }) => group === id && (shape === 'box' || shape === 'round'));
    if (lack > 0 && node) found.set(node.id, even((sizes.get(node.id)?.w ?? 0) + lack));
  }
  return found;
}

/** Lays a graph out and draws it. @param least widths that nodes have at least */
export function drawGraph(graph: Graph, trial: Trial, least: ReadonlyMap<string, number> = new Map()): Sheet {
  const sized = sizeUp(graph, trial, least);
  const { labels, words, sizes } = sized;
  const turned = trial.direction === 'LR';
  const turn = (size: Size): Size => (turned ? turnSize(size) : size);
  const shapes = new Map(graph.nodes.map(({ id, shape }) => [id, shape]));
  const [along, aside] = turned ? (['h', 'v'] as const) : (['v', 'h'] as const);
  const sizeOf = (id: string): Size => sizes.get(id) ?? nothing;
  const isEr = graph.nodes.some(({ shape }) => shape === 'entity');

  const laid = layOut({
    nodes: graph.nodes.map(({ id, group }) => ({ id, ...turn(sizeOf(id)), ...(group === undefined ? {} : { group }) })),
    edges: graph.edges.map((edge, at) => ({ ...edge, label: roomFor(edge, words[at] ?? [], turn) })),
    groups: graph.groups,
    between: trial.between,
    spacing: isEr ? ER_SPACING : SPACING,
    level: isEr,
    reach: (id) => reachAlong(shapes.get(id) ?? 'box', sizeOf(id), along),
  });
  const toBorder: ToBorder = (id, off, side) =>
    reachAcross(shapes.get(id) ?? 'box', sizeOf(id), side === 'end' ? along : aside, off);

  const narrow = tooNarrow(sized, laid, turned);
  if (least.size === 0 && narrow.size > 0) return drawGraph(graph, trial, narrow);

  const sheet = new Sheet();
  const lines = graph.edges.map((edge, at) => {
    const points = edgePoints(edge, laid, at, toBorder);
    return turned ? points.map(turnPoint) : points;
  });
  for (const group of graph.groups) {
    const box = laid.groups.get(group.id);
    if (box) drawGroup(sheet, group, turned ? turnBox(box) : box, lines);
  }
  for (const [at, edge] of graph.edges.entries()) {
    drawEdge(sheet, edge, lines[at] ?? []);
    drawWords(sheet, edge, words[at] ?? [], at, laid, turned);
  }
  for (const node of graph.nodes) {
    const placed = laid.nodes.get(node.id);
    if (placed === undefined) continue;
    const box = turned ? turnBox(placed) : placed;
    const label = labels.get(node.id) ?? [];
    if (node.shape === 'entity') drawEntity(sheet, node, box, label, trial.width);
    else drawShape(sheet, node, box, label);
  }
  return sheet;
}

/** Writes what an edge says: on the line, beside a loop, in a note. */
function drawWords(sheet: Sheet, edge: GraphEdge, lines: Label, at: number, laid: LaidPlan, turned: boolean): void {
  const centre = laid.labels[at];
  if (centre === undefined || lines.length === 0) return;
  const { from, to, note } = edge;
  const beside = besideOf(edge);
  const node = laid.nodes.get(from);
  const width = turned ? labelHeight(lines) : labelWidth(lines);
  const place =
    from !== to || node === undefined
      ? centre
      : { x: note ? centre.x + beside / 2 : node.x + (node.w + width) / 2 + beside, y: node.y };
  const { x, y } = turned ? turnPoint(place) : place;
  if (note) drawNote(sheet, lines, { x, y, ...noteSize(lines) });
  else sheet.label(lines, x, y, ['soft']);
}
