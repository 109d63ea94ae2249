/** As much of a highlighted tree as the transformer touches. */
interface Text {
  type: 'text';
  value: string;
}
interface Element {
  type: 'element';
  properties: Record<string, unknown>;
  children: Node[];
}
type Node = Text | Element | { type: string };

const isText = (node: Node): node is Text => node.type === 'text';
const isElement = (node: Node): node is Element => node.type === 'element';

/** Coloured tokens: those that help to read. The others stand in the colour of the text and need no element. */
const COLOURED = /^token-(keyword|string|string-expression|comment|constant|link)$/;

function classOf(token: Element): string {
  const style = token.properties['style'];
  if (typeof style !== 'string') return '';
  const colour = /color:\s*var\(--astro-code-([\w-]+)\)/.exec(style)?.[1];
  return [
    ...(colour === undefined || !COLOURED.test(colour) ? [] : [`s-${colour.replace(/^token-|-expression$/g, '')}`]),
    ...(/font-weight:\s*bold/.test(style) ? ['s-b'] : []),
    ...(/font-style:\s*italic/.test(style) ? ['s-i'] : []),
  ].join(' ');
}

/** The tokens below a node, in order, each with its class. */
function tokens(node: Node): { name: string; text: string }[] {
  if (isText(node)) return [{ name: '', text: node.value }];
  if (!isElement(node)) return [];
  const name = classOf(node);
  return node.children.flatMap(tokens).map((token) => ({ name: name === '' ? token.name : name, text: token.text }));
}

/** Neighbours that look the same become one; white space looks like anything. */
function merged(all: readonly { name: string; text: string }[]): { name: string; text: string }[] {
  const result: { name: string; text: string }[] = [];
  for (const token of all) {
    const last = result.at(-1);
    if (last && (last.name === token.name || token.text.trim() === '')) last.text += token.text;
    else result.push({ ...token });
  }
  return result;
}

/**
 * A Shiki transformer that writes a few classes instead of style attributes, and no element where
 * none is needed. The policy allows no style attribute, one theme switch is then enough (design.md,
 * decision 6), and pages get lighter.
 */
export const classesForStyles = {
  name: 'classes-for-styles',
  pre(element: Element): void {
    delete element.properties['style'];
  },
  code(element: Element): void {
    element.children = merged(element.children.flatMap(tokens)).map(({ name, text }): Node => {
      const value: Text = { type: 'text', value: text };
      if (name === '') return value;
      const span = { type: 'element', tagName: 'span', properties: { class: name }, children: [value] };
      return span;
    });
  },
};
