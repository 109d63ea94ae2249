import { isMap, LineCounter, parseDocument, visit, type Document } from 'yaml';

export interface FrontMatter {
  /** The YAML between the fences; undefined when the file has none. */
  readonly yaml: string | undefined;
  readonly body: string;
  /** How many lines of the file stand before the YAML and before the body. */
  readonly yamlOffset: number;
  readonly bodyOffset: number;
}

/** Splits a content file into its front matter and its body. Takes a byte-order mark and any line ends. */
export function splitFrontMatter(file: string): FrontMatter {
  const text = file.replace(/^\uFEFF/, '');
  const found = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (found?.index !== 0) return { yaml: undefined, body: text, yamlOffset: 0, bodyOffset: 0 };
  return {
    yaml: found[1] ?? '',
    body: text.slice(found[0].length),
    yamlOffset: 1,
    bodyOffset: found[0].split('\n').length - 1,
  };
}

export interface YamlProblem {
  readonly line: number;
  readonly message: string;
}
export interface Yaml {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** The line of a field, or of the nearest field around it that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** What the common mistakes of the parser's messages are about, in an author's words. */
const hints: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: '; a text that holds `: ` stands in quotes',
  BAD_SCALAR_START: '; a text that begins so stands in quotes',
};

/** Where the scalar begins that holds a position: an open quote is reported where the text ends. */
function startOf(document: Document, position: number): number {
  let start = position;
  visit(document, {
    Scalar(_, { range }) {
      if (range && range[0] < start && position <= range[2]) start = range[0];
    },
  });
  return start;
}

interface Found {
  readonly at: number;
  readonly message: string;
}

/** What is wrong with a document, and what is read otherwise than its author meant. */
function problemsOf(document: Document): Found[] {
  const errors = [...document.errors, ...document.warnings];
  // What a tab breaks is reported once for each line below it.
  const tabs = errors.filter((error) => error.code === 'TAB_AS_INDENT');
  const found = (tabs.length > 0 ? tabs : errors).map(({ code, message, pos }) => ({
    at: code === 'MISSING_CHAR' ? startOf(document, pos[0]) : pos[0],
    message: message + (hints[code] ?? ''),
  }));
  if (found.length > 0) return found;
  visit(document, {
    Alias(_, { source, range }) {
      if (found.some(({ message }) => message.startsWith(`\`*${source}\``))) return;
      found.push({
        at: range?.[0] ?? 0,
        message: `\`*${source}\` is read as a pointer; a text that begins with \`*\` stands in quotes`,
      });
    },
  });
  return found;
}

/**
 * Reads YAML with the line of each field.
 * @param offset how many lines of the file stand before the text
 */
export function readYaml(text: string, offset = 0): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (position: number): number => offset + lines.linePos(position).line;
  const problems = problemsOf(document).map(({ at, message }) => ({
    line: lineAt(at),
    message: `is not valid YAML: ${message}`,
  }));
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const key = path[length - 1];
      const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
      const node = (pair?.key ?? document.getIn(path.slice(0, length), true)) as
        { range?: [number, number, number] } | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return offset + 1;
  };
  return { value: problems.length > 0 ? undefined : document.toJS(), problems, lineOf };
}
