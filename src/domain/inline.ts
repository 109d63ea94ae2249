import { markdownToMdast } from 'satteri';

/** The inline Markdown that a text field may hold. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] };

/** As much of a syntax tree as is read here. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
}

function read(node: Node): Inline[] {
  const children = (): Inline[] => (node.children ?? []).flatMap(read);
  switch (node.type) {
    case 'inlineCode':
      return [{ kind: 'code', text: node.value ?? '' }];
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, children: children() }];
    case 'break':
      return [{ kind: 'text', text: ' ' }];
    // A tag in a field is text: `html` nodes keep their source.
    case 'html':
    case 'text':
      return [{ kind: 'text', text: node.value ?? '' }];
    default:
      return children();
  }
}

/** One line for the parser: a field holds a paragraph, never a list, a heading or a block of HTML. */
const asParagraph = (text: string): string =>
  text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^(?=[#>+\-<=~|[]|\*(?:\s|[\s*]*$)|`{3,}[^`]*$|\d+[.)])/u, '\u2060');

/** Reads a field's inline Markdown. */
export function readInline(text: string): Inline[] {
  const found =
    (markdownToMdast(asParagraph(text), { features: { smartPunctuation: true } }) as unknown as Node).children ?? [];
  const inlines = found.flatMap(read);
  const [first, ...rest] = inlines;
  if (first?.kind !== 'text') return inlines;
  const start = first.text.replace(/^\u2060/u, '');
  return start === '' ? rest : [{ ...first, text: start }, ...rest];
}

/** The same text without its marks: for titles of windows, descriptions and data. */
export const plainText = (text: string): string => plain(readInline(text));

const plain = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : plain(inline.children))).join('');
