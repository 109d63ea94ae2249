import type { End, Shape, Stroke } from './model.ts';

/** One node as a line of a flowchart names it. */
export interface NamedNode {
  readonly id: string;
  /** Set where the line also says what the node looks like. */
  readonly shape?: Shape;
  readonly text?: string;
}
export interface Link {
  readonly stroke: Stroke;
  readonly start: End;
  readonly end: End;
  readonly text: string;
  readonly length: number;
}
/** `A & B --> C` as two groups of nodes with a link between them. */
export interface Chain {
  readonly groups: readonly (readonly NamedNode[])[];
  readonly links: readonly Link[];
}

/** Brackets of each shape, longer ones first. */
const SHAPES: readonly (readonly [open: string, close: string, shape: Shape])[] = [
  ['([', '])', 'stadium'],
  ['[[', ']]', 'subroutine'],
  ['[(', ')]', 'cylinder'],
  ['((', '))', 'circle'],
  ['{{', '}}', 'hexagon'],
  ['[', ']', 'box'],
  ['(', ')', 'round'],
  ['{', '}', 'diamond'],
];
const ENDS: Readonly<Record<string, End>> = { '>': 'arrow', o: 'circle', x: 'cross', '': 'none' };

/** Text without the characters that Mermaid needs quotes for. */
const PLAIN = /^[^"()[\]{}|]+/;
const QUOTED = /^\s*"([^"]*)"\s*/;

/** A reader of one line that moves forward as patterns fit. */
class Cursor {
  rest: string;
  constructor(text: string) {
    this.rest = text;
  }
  take(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.rest);
    if (found) this.rest = this.rest.slice(found[0].length);
    return found;
  }
  takeText(text: string): boolean {
    if (!this.rest.startsWith(text)) return false;
    this.rest = this.rest.slice(text.length);
    return true;
  }
}

function readNode(cursor: Cursor): NamedNode | undefined {
  const id = cursor.take(/^\w+/)?.[0];
  if (id === undefined) return undefined;
  const form = SHAPES.find(([open]) => cursor.rest.startsWith(open));
  if (form === undefined) return { id };
  const [open, close, shape] = form;
  cursor.takeText(open);
  const text = cursor.take(QUOTED)?.[1] ?? cursor.take(PLAIN)?.[0];
  return text !== undefined && text.trim() !== '' && cursor.takeText(close) ? { id, shape, text } : undefined;
}

function readGroup(cursor: Cursor): NamedNode[] | undefined {
  const nodes: NamedNode[] = [];
  do {
    const node = readNode(cursor);
    if (node === undefined) return undefined;
    nodes.push(node);
  } while (cursor.take(/^\s+&\s+/));
  return nodes;
}

const strokeOf = (line: string): Stroke => (line.startsWith('=') ? 'thick' : line.includes('.') ? 'dotted' : 'solid');

function readLink(cursor: Cursor): Link | undefined {
  const start: End = cursor.takeText('<') ? 'arrow' : 'none';
  const plain = /^(-{2,}|={2,}|-\.+-)([>ox]?)(?=[\s|\w])/.exec(cursor.rest);
  const [, line = '', head = ''] = plain ?? [];
  if (plain && (head !== '' || line.length > 2)) {
    cursor.takeText(line + head);
    const text = cursor.take(/^\s*\|\s*(?:"([^"]*)"|([^"()[\]{}|]+))\s*\|/);
    const least = line.includes('.') || head === '' ? 3 : 2;
    return {
      stroke: strokeOf(line),
      start,
      end: ENDS[head] ?? 'none',
      text: text?.[1] ?? text?.[2] ?? '',
      length: line.length - least + 1,
    };
  }
  const spoken = cursor.take(/^(--|==|-\.)\s+(?:"([^"]*)"|([^"()[\]{}|]+?))\s+(-{2,}|={2,}|\.+-)([>ox]?)(?=[\s\w])/);
  if (!spoken) return undefined;
  const [, open = '', inQuotes, inWords = '', close = '', tip = ''] = spoken;
  const sign = open.at(-1) ?? '';
  if (!close.startsWith(sign) || (tip === '' && sign !== '.' && close.length < 3)) return undefined;
  return { stroke: strokeOf(open), start, end: ENDS[tip] ?? 'none', text: inQuotes ?? inWords, length: 1 };
}

/** Reads `A[text] -->|text| B & C --> D`; undefined when any part of the line is not understood. */
export function readChain(text: string): Chain | undefined {
  const cursor = new Cursor(text);
  const groups: NamedNode[][] = [];
  const links: Link[] = [];
  for (;;) {
    const nodes = readGroup(cursor);
    if (nodes === undefined) return undefined;
    groups.push(nodes);
    cursor.take(/^\s+/);
    if (cursor.rest === '') return { groups, links };
    const link = readLink(cursor);
    if (link === undefined) return undefined;
    links.push(link);
    cursor.take(/^\s+/);
  }
}
