import GithubSlugger from 'github-slugger';
import { mdxToMdast } from 'satteri';
import { isDiagram, readDiagram } from './diagrams/read.ts';
import type { WrittenText } from './spelling/words.ts';

export interface BodyLink {
  readonly href: string;
  readonly line: number;
}
export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly slug: string;
  readonly line: number;
}
export interface ComponentUse {
  readonly name: string;
  readonly line: number;
  /** Attributes with a plain value; one without a value is `true`. */
  readonly attributes: Readonly<Record<string, string | true>>;
}
/** What is wrong with a body by itself, as a sentence without its place. */
export interface BodyProblem {
  readonly line: number;
  readonly message: string;
}
/** What the rest of the product needs to know of a body, read once. Lines count from the file's first. */
export interface Document {
  /** Prose, headings and table cells: what docs/writing.md counts. */
  readonly prose: string;
  /** The same without code, line by line. */
  readonly written: readonly WrittenText[];
  readonly links: readonly BodyLink[];
  readonly headings: readonly Heading[];
  readonly components: readonly ComponentUse[];
  readonly problems: readonly BodyProblem[];
  /** Set when the syntax could not be read, so that everything but the problem is unknown. */
  readonly broken?: true;
}

/** As much of a syntax tree as is read here. */
interface Node {
  readonly type: string;
  readonly position?: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly lang?: string | null;
  readonly url?: string;
  readonly depth?: number;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
}

const empty: Document = { prose: '', written: [], links: [], headings: [], components: [], problems: [] };

/** The text of a node as a reader sees it. */
const textOf = (node: Node): string =>
  node.type === 'text' || node.type === 'inlineCode' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');

function attributesOf(node: Node): Record<string, string | true> {
  const found: Record<string, string | true> = {};
  for (const { name, value } of node.attributes ?? [])
    if (name !== undefined) found[name] = typeof value === 'string' ? value : true;
  return found;
}

/**
 * A fence that the author forgot to close: CommonMark lets the code run to the end of the file, or to
 * the end of the next code, whose opening fence is then a line of this one.
 */
function isUnclosedFence(source: readonly string[], first: number, last: number): boolean {
  const fence = /^(?:\s|>|[-*+]\s|\d+[.)]\s)*(`{3,}|~{3,})/.exec(source[first - 1] ?? '')?.[1];
  if (fence === undefined) return false;
  for (let line = first + 1; line <= last; line++) {
    const [, marks, info] = /^[\s>]*(`{3,}|~{3,})\s*([^`]*)$/.exec(source[line - 1] ?? '') ?? [];
    if (marks?.startsWith(fence)) return info !== '';
  }
  return true;
}

/** A text that was meant as a link, such as one whose address has a space. */
const LEFT_OVER_LINK = /\]\(|\]\[/;

/** Sätteri reports a syntax error as `line:column: sentence (rule)`. */
function syntaxProblem(error: unknown, offset: number): BodyProblem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, sentence] = /^(\d+):\d+: (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
  return {
    line: offset + Number(line ?? 1),
    // Places in the sentence count from the body's first line: an author cannot find them.
    message: `is not valid MDX: ${(sentence ?? message).replace(/ \(\d+:\d+\)/g, '')}`,
  };
}

/**
 * Reads an MDX body.
 * @param body the text after the front matter
 * @param offset how many lines of the file stand before it
 */
export function readDocument(body: string, offset = 0): Document {
  let tree: Node;
  try {
    // Punctuation as the build sets it: headings take their ids from it.
    tree = mdxToMdast(body, { features: { smartPunctuation: true } }) as unknown as Node;
  } catch (error) {
    return { ...empty, problems: [syntaxProblem(error, offset)], broken: true };
  }
  const source = body.split(/\r\n|\r|\n/);
  const slugger = new GithubSlugger();
  const prose: string[] = [];
  const written: WrittenText[] = [];
  const links: BodyLink[] = [];
  const headings: Heading[] = [];
  const components: ComponentUse[] = [];
  const problems: BodyProblem[] = [];

  const visit = (node: Node): void => {
    const line = offset + (node.position?.start.line ?? 1);
    switch (node.type) {
      case 'text':
        if (LEFT_OVER_LINK.test(node.value ?? ''))
          problems.push({
            line,
            message: 'has brackets that make no link; expected `[words](address)`, the address without spaces',
          });
        prose.push(node.value ?? '');
        written.push(...(node.value ?? '').split('\n').map((text, at) => ({ text, line: line + at })));
        return;
      case 'inlineCode':
        prose.push(node.value ?? '');
        return;
      case 'image':
      case 'imageReference':
        problems.push({ line, message: 'shows an image; expected words, a table or an <Example>' });
        return;
      case 'code':
        if (isUnclosedFence(source, node.position?.start.line ?? 1, node.position?.end.line ?? 1))
          problems.push({
            line,
            message: 'opens a code fence that is never closed; expected a line with the same fence',
          });
        else if (isDiagram(node.lang)) problems.push(...readDiagram(node.value ?? '', line + 1).problems);
        return;
      case 'heading': {
        const text = textOf(node);
        const slug = slugger.slug(text);
        headings.push({ depth: node.depth ?? 2, text, slug, line });
        if (/^-*\d*$/.test(slug) && !/[\p{L}\p{N}]/u.test(text))
          problems.push({ line, message: 'is a heading without words; expected a text to link to' });
        if (node.depth === 1)
          problems.push({
            line,
            message: 'is a heading of the first level, which the title already is; expected `##`',
          });
        break;
      }
      case 'table': {
        const [header] = node.children ?? [];
        if (header?.children?.some((cell) => textOf(cell).trim() === ''))
          problems.push({
            line,
            message: 'has a table with an empty heading; expected words in every cell of its first row',
          });
        break;
      }
      case 'link':
      case 'definition':
        links.push({ href: node.url ?? '', line });
        break;
      case 'mdxjsEsm':
        problems.push({ line, message: 'has an `import` or `export`; bodies have none' });
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? ''))
          problems.push({ line, message: 'has an expression in braces; write `{` in code, or as `\\{`' });
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (
          (node.attributes ?? []).some(
            ({ name, value }) => name === undefined || (typeof value === 'object' && value !== null),
          )
        )
          problems.push({
            line,
            message: `gives <${node.name ?? ''}> an expression in braces; expected attributes in quotes, or without a value`,
          });
        if (node.type === 'mdxJsxTextElement' && /^[A-Z]/.test(node.name ?? ''))
          problems.push({
            line,
            message: `has <${node.name ?? ''}> in a line of text; expected it by itself, between blank lines`,
          });
        components.push({ name: node.name ?? '', line, attributes: attributesOf(node) });
        break;
    }
    for (const child of node.children ?? []) visit(child);
    // Cells and blocks end a word; emphasis and links do not.
    if (!['emphasis', 'strong', 'link', 'delete'].includes(node.type)) prose.push('\n');
  };
  visit(tree);
  return { prose: prose.join(''), written, links, headings, components, problems };
}
