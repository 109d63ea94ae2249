import type { BodyProblem } from '../document.ts';
import { readEntities } from './er.ts';
import { readFlow } from './flow.ts';
import type { Diagram, Direction, Graph, Sequence } from './model.ts';
import { readSequence } from './sequence.ts';
import { quoted, readSource, type Report, type SourceLine } from './source.ts';
import { readStates } from './state.ts';

export interface ReadDiagram {
  readonly problems: readonly BodyProblem[];
  /** Set when there are no problems. */
  readonly diagram?: Diagram;
}

const KINDS = '`flowchart TD`, `flowchart LR`, `sequenceDiagram`, `stateDiagram-v2` or `erDiagram`';

/** The language of a fence that holds a diagram. */
export const isDiagram = (language: string | null | undefined): boolean => language?.toLowerCase() === 'mermaid';

/** Takes `direction LR` out of the statements of a state or ER diagram, where it may stand once. */
function directed(lines: readonly SourceLine[]): { direction: Direction; rest: SourceLine[] } {
  const said = lines.find(({ text }) => /^direction\s+(?:TB|TD|LR)$/.test(text));
  return { direction: said?.text.endsWith('LR') ? 'LR' : 'TD', rest: lines.filter((line) => line !== said) };
}

function readBody(lines: readonly SourceLine[], first: number, report: Report): Graph | Sequence | undefined {
  const [head, ...statements] = lines;
  if (head === undefined) {
    report(first - 1, `has a diagram that does not say its kind; expected ${KINDS}`);
    return undefined;
  }
  const flow = /^(?:flowchart|graph)\s+(TD|TB|LR)$/.exec(head.text)?.[1];
  if (flow !== undefined) return readFlow(flow === 'LR' ? 'LR' : 'TD', statements, report);
  if (head.text === 'sequenceDiagram') return readSequence(statements, report);
  const { direction, rest } = directed(statements);
  if (/^stateDiagram(?:-v2)?$/.test(head.text)) return readStates(direction, rest, report);
  if (head.text === 'erDiagram') return readEntities(direction, rest, report);
  report(head.line, `${quoted(head.text)} begins no diagram; expected ${KINDS}`);
  return undefined;
}

/** What a graph may not have, whatever its kind, because it could not be drawn. */
function checkGraph({ nodes, edges, groups }: Graph, report: Report): void {
  const isFilled = (id: string): boolean =>
    nodes.some(({ group }) => group === id) || groups.some((group) => group.parent === id && isFilled(group.id));
  for (const { id, line } of groups)
    if (!isFilled(id)) report(line, `opens \`${id}\`, which holds nothing; expected a line between it and its end`);
  const loops = edges.filter(({ from, to, note }) => from === to && note === undefined);
  for (const [at, { from, line }] of loops.entries())
    if (loops.slice(0, at).some((loop) => loop.from === from))
      report(line, `leads from \`${from}\` to itself again; expected one such line with both texts`);
}

/**
 * Reads the text of a `mermaid` fence: a subset of Mermaid, strictly. Every line that is not understood is a problem.
 * @param first the line of the file on which the text begins; the fence stands above it
 */
export function readDiagram(text: string, first: number): ReadDiagram {
  const problems: BodyProblem[] = [];
  const report: Report = (line, message) => problems.push({ line, message });
  const { title, description, lines } = readSource(text, first, report);
  const body = readBody(lines, first, report);
  if (body !== undefined && (body.kind === 'graph' ? body.nodes : body.steps).length === 0 && problems.length === 0)
    report(first - 1, 'has a diagram that shows nothing; expected lines below its kind');
  if (body?.kind === 'graph') checkGraph(body, report);
  problems.sort((a, b) => a.line - b.line);
  return problems.length > 0 || body === undefined ? { problems } : { problems, diagram: { title, description, body } };
}
