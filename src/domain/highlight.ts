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

/** Coloured tokens: those that help to find one's way. The rest stands in the colour of the text and needs no element. */
const COLOURED = /color:\s*var\(--astro-code-token-(keyword|string|comment)/;

function classOf(token: Element): string {
  const style = token.properties['style'];
  const kind = typeof style === 'string' ? COLOURED.exec(style)?.[1] : undefined;
  return kind === undefined ? '' : `s-${kind}`;
}

/** Grammars count operators among the keywords; only words are coloured. */
const isOperator = (name: string, text: string): boolean => name === 's-keyword' && !/[a-z]/i.test(text);

/** The tokens below a node, in order, each with its class. */
function tokens(node: Node): { name: string; text: string }[] {
  if (isText(node)) return [{ name: '', text: node.value }];
  if (!isElement(node)) return [];
  const name = classOf(node);
  return node.children.flatMap(tokens).map(({ name: inner, text }) => {
    const outer = isOperator(name, text) ? '' : name;
    return { name: outer === '' ? inner : outer, text };
  });
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
 * none is needed. The policy allows no style attribute, one theme switch is then enough, and
 * pages get lighter.
 */
export const classesForStyles = {
  name: 'classes-for-styles',
  /** By default a line that takes half a second is left as it is: on a busy machine the same code came out otherwise. */
  preprocess(_code: string, options: { tokenizeTimeLimit?: number }): void {
    options.tokenizeTimeLimit = 0;
  },
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
