import { readLabel } from './label.ts';
import type { Direction, Graph, GraphEdge, GraphGroup, GraphNode, Shape } from './model.ts';
import { notUnderstood, type Report, type SourceLine } from './source.ts';

const EXPECTED =
  '`A --> B : text` with `[*]` for start and end, `A : text`, `state "text" as A`, `state A <<choice>>`, `state A {` … `}` or `note right of A : text`';

const SPECIAL: Readonly<Record<string, Shape>> = { choice: 'diamond', fork: 'bar', join: 'bar' };

/** Reads the statements of a state diagram. */
export function readStates(direction: Direction, lines: readonly SourceLine[], report: Report): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  const groups: GraphGroup[] = [];
  const open: { readonly group: GraphGroup; readonly line: number }[] = [];
  const named: { readonly id: string; readonly line: number }[] = [];
  let note: { readonly at: string; readonly line: number; readonly texts: string[] } | undefined;

  const within = (id: string, looks?: Partial<GraphNode>): void => {
    const group = nodes.get(id)?.group ?? open.at(-1)?.group.id;
    const known: GraphNode = nodes.get(id) ?? { id, shape: 'round', label: [id] };
    nodes.set(id, { ...known, ...looks, ...(group === undefined ? {} : { group }) });
  };
  /** `[*]` is a start or an end of the state it stands in. */
  const stateOf = (id: string, shape: 'start' | 'final', line: number): string => {
    const own = id === '[*]' ? `${shape} of ${open.at(-1)?.group.id ?? ''}` : id;
    within(own, id === '[*]' ? { shape, label: [] } : undefined);
    if (id !== '[*]') named.push({ id, line });
    return own;
  };
  const addNote = (at: string, text: string, line: number): void => {
    named.push({ id: at, line });
    const label = readLabel(text, line, report);
    edges.push({ line, from: at, to: at, label, stroke: 'dotted', start: 'none', end: 'none', length: 1, note: true });
  };

  for (const { text, line } of lines) {
    if (note !== undefined) {
      if (text === 'end note') {
        addNote(note.at, note.texts.join(' '), note.line);
        note = undefined;
      } else note.texts.push(text);
      continue;
    }
    const [, from, to, words = ''] = /^(\[\*\]|\w+)\s*-->\s*(\[\*\]|\w+)(?:\s*:\s*(.+))?$/.exec(text) ?? [];
    const [, quotedText, alias, brace] = /^state\s+(?:"([^"]+)"\s+as\s+)?(\w+)\s*(\{)?$/.exec(text) ?? [];
    const [, special, kind = ''] = /^state\s+(\w+)\s+<<(choice|fork|join)>>$/.exec(text) ?? [];
    const [, noted, noteText] = /^note\s+(?:left|right)\s+of\s+(\w+)(?:\s*:\s*(.+))?$/.exec(text) ?? [];
    const [, described, description] = /^(\w+)\s*(?::\s*(.+))?$/.exec(text) ?? [];
    if (from !== undefined && to !== undefined) {
      const ends = { from: stateOf(from, 'start', line), to: stateOf(to, 'final', line) };
      edges.push({
        ...ends,
        line,
        label: readLabel(words, line, report),
        stroke: 'solid',
        start: 'none',
        end: 'arrow',
        length: 1,
      });
    } else if (special !== undefined) {
      within(special, { shape: SPECIAL[kind] ?? 'round', label: [] });
    } else if (alias !== undefined && brace !== undefined) {
      const parent = open.at(-1)?.group.id;
      const label = readLabel(quotedText ?? alias, line, report);
      const group = { id: alias, line, label, ...(parent === undefined ? {} : { parent }) };
      groups.push(group);
      open.push({ group, line });
    } else if (alias !== undefined) {
      within(alias, quotedText === undefined ? undefined : { label: readLabel(quotedText, line, report) });
    } else if (text === '}') {
      if (open.pop() === undefined) report(line, 'has a `}` without a `state … {`; expected one for each');
    } else if (noted !== undefined) {
      if (noteText === undefined) note = { at: noted, line, texts: [] };
      else addNote(noted, noteText, line);
    } else if (described !== undefined) {
      within(described, description === undefined ? undefined : { label: readLabel(description, line, report) });
    } else report(line, notUnderstood(text, 'a state diagram', EXPECTED));
  }

  if (note !== undefined) report(note.line, 'opens a note that is never closed; expected `end note`');
  for (const { line } of open) report(line, 'opens a `state … {` that is never closed; expected `}`');
  const composite = new Set(groups.map(({ id }) => id));
  for (const { id, line } of named) {
    if (composite.has(id)) report(line, `names \`${id}\`, which holds other states; expected a state inside it`);
    else if (!nodes.has(id)) report(line, `has a note on \`${id}\`, which is no state here; expected one`);
  }
  // A note stands further out than a line that leads back.
  edges.sort((a, b) => Number(a.note ?? false) - Number(b.note ?? false));
  return { kind: 'graph', direction, nodes: [...nodes.values()], edges, groups };
}
