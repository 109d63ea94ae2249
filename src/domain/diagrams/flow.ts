import { readChain, type NamedNode } from './flow-line.ts';
import { readLabel } from './label.ts';
import type { Direction, Graph, GraphEdge, GraphGroup, GraphNode } from './model.ts';
import { notUnderstood, quoted, type Report, type SourceLine } from './source.ts';

const EXPECTED =
  'a node such as `A[text]`, a link such as `A -->|text| B`, `subgraph id [text]` or `end`; text with brackets in quotes';

const THEMED = /^(?:style|classDef|class|linkStyle)\b/;

/** Reads the statements of a flowchart. */
export function readFlow(direction: Direction, lines: readonly SourceLine[], report: Report): Graph {
  const nodes = new Map<string, GraphNode>();
  /** The nodes of which a line has said what they look like. */
  const said = new Set<string>();
  const edges: GraphEdge[] = [];
  const ends: { readonly id: string; readonly line: number }[] = [];
  const groups: GraphGroup[] = [];
  const open: { readonly group: GraphGroup; readonly line: number }[] = [];

  const declare = (named: NamedNode, line: number): void => {
    if (named.id === 'end') report(line, 'names a node `end`, which ends a subgraph; expected another name');
    const known = nodes.get(named.id);
    const group = known?.group ?? open.at(-1)?.group.id;
    let looks: GraphNode = known ?? { id: named.id, shape: 'box', label: [named.id] };
    if (named.text !== undefined) {
      const told = { id: named.id, shape: named.shape ?? 'box', label: readLabel(named.text, line, report) };
      if (said.has(named.id) && (looks.shape !== told.shape || looks.label.join('\n') !== told.label.join('\n')))
        report(line, `says again what \`${named.id}\` looks like, and differently; expected its text once`);
      said.add(named.id);
      looks = told;
    }
    nodes.set(named.id, { ...looks, ...(group === undefined ? {} : { group }) });
  };

  for (const { text, line } of lines) {
    const [, id, name] = /^subgraph\s+(\w+)\s*(?:\[\s*("[^"]+"|[^"[\](){}|]+?)\s*\])?$/.exec(text) ?? [];
    if (id !== undefined) {
      const parent = open.at(-1)?.group.id;
      const group = {
        id,
        line,
        label: readLabel(name ?? id, line, report),
        ...(parent === undefined ? {} : { parent }),
      };
      if (groups.some((other) => other.id === id))
        report(line, `opens a second subgraph \`${id}\`; expected another name`);
      groups.push(group);
      open.push({ group, line });
      continue;
    }
    if (text === 'end') {
      if (open.pop() === undefined) report(line, 'has an `end` without a `subgraph`; expected one for each');
      continue;
    }
    if (THEMED.test(text)) {
      report(line, `${quoted(text)} is not understood in a flowchart; colours and styles come from the theme`);
      continue;
    }
    const chain = readChain(text);
    if (chain === undefined) {
      report(line, notUnderstood(text, 'a flowchart', EXPECTED));
      continue;
    }
    for (const node of chain.groups.flat()) {
      declare(node, line);
      ends.push({ id: node.id, line });
    }
    for (const [at, { text: words, ...link }] of chain.links.entries())
      for (const from of chain.groups[at] ?? [])
        for (const to of chain.groups[at + 1] ?? [])
          edges.push({ ...link, line, from: from.id, to: to.id, label: readLabel(words, line, report) });
  }

  for (const { line } of open) report(line, 'opens a `subgraph` that is never closed; expected `end`');
  for (const { id, line } of ends)
    if (groups.some((group) => group.id === id))
      report(line, `names the subgraph \`${id}\` as a node; expected a node inside it`);
  return { kind: 'graph', direction, nodes: [...nodes.values()], edges, groups };
}
