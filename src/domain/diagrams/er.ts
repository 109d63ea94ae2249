import { readLabel } from './label.ts';
import type { Direction, End, Field, Graph, GraphEdge, GraphNode, Label } from './model.ts';
import { notUnderstood, type Report, type SourceLine } from './source.ts';

const EXPECTED =
  'a relation such as `ORDER ||--o{ ITEM : contains`, an entity `ORDER {` with lines `type name PK "comment"`, or `}`';
const FIELD = 'a column such as `bigint id PK`, its keys PK, FK or UK, its comment in quotes, or `}`';

/** The marks of each cardinality, as they stand on the left and on the right of a relation. */
const LEFT: Readonly<Record<string, End>> = { '|o': 'maybe', '||': 'one', '}o': 'many', '}|': 'some' };
const RIGHT: Readonly<Record<string, End>> = { 'o|': 'maybe', '||': 'one', 'o{': 'many', '|{': 'some' };

const RELATION =
  /^([A-Za-z][\w-]*)\s*(\|o|\|\||\}o|\}\|)(--|\.\.)(o\||\|\||o\{|\|\{)\s*([A-Za-z][\w-]*)\s*:\s*("[^"]*"|\S+)$/;
const ENTITY = /^([A-Za-z][\w-]*)\s*(?:\[\s*("[^"]+"|[\w -]+?)\s*\])?\s*(\{)?\s*(\})?$/;
const COLUMN = /^([A-Za-z][\w()[\],.-]*)\s+\*?([A-Za-z_][\w-]*)((?:\s*,?\s*\b(?:PK|FK|UK)\b)*)\s*(?:"([^"]*)")?$/;

/** Reads the statements of an entity-relationship diagram. */
export function readEntities(direction: Direction, lines: readonly SourceLine[], report: Report): Graph {
  const names = new Map<string, Label>();
  const fields = new Map<string, Field[]>();
  const edges: GraphEdge[] = [];
  let open: { readonly id: string; readonly line: number } | undefined;

  for (const { text, line } of lines) {
    if (open !== undefined) {
      const [, type, name, keys = '', comment = ''] = COLUMN.exec(text) ?? [];
      if (text === '}') open = undefined;
      else if (type === undefined || name === undefined)
        report(line, notUnderstood(text, `the entity ${open.id}`, FIELD));
      else {
        const more = [keys.replace(/[\s,]+/g, ' ').trim(), comment].filter(Boolean).join(', ');
        fields.get(open.id)?.push({ name, type, more });
      }
      continue;
    }
    const [, from, left = '', stroke, right = '', to, words = ''] = RELATION.exec(text) ?? [];
    const [, id, alias, begins, ends] = ENTITY.exec(text) ?? [];
    if (from !== undefined && to !== undefined) {
      for (const end of [from, to]) names.set(end, names.get(end) ?? [end]);
      edges.push({
        line,
        from,
        to,
        label: readLabel(words, line, report),
        stroke: stroke === '..' ? 'dotted' : 'solid',
        start: LEFT[left] ?? 'none',
        end: RIGHT[right] ?? 'none',
        length: 1,
      });
    } else if (id !== undefined && !(ends !== undefined && begins === undefined)) {
      names.set(id, alias === undefined ? (names.get(id) ?? [id]) : readLabel(alias, line, report));
      if (begins !== undefined && fields.has(id))
        report(line, `lists the columns of \`${id}\` again; expected them once`);
      if (begins !== undefined) fields.set(id, fields.get(id) ?? []);
      if (begins !== undefined && ends === undefined) open = { id, line };
    } else report(line, notUnderstood(text, 'an ER diagram', EXPECTED));
  }
  if (open !== undefined) report(open.line, `opens the entity \`${open.id}\`, which is never closed; expected \`}\``);
  const nodes: GraphNode[] = [...names].map(([id, label]) => ({
    id,
    shape: 'entity',
    label,
    fields: fields.get(id) ?? [],
  }));
  return { kind: 'graph', direction, nodes, edges, groups: [] };
}
