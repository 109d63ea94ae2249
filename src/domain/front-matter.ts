import { isMap, LineCounter, parseDocument } from 'yaml';

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

/**
 * Reads YAML with the line of each field.
 * @param offset how many lines of the file stand before the text
 */
export function readYaml(text: string, offset = 0): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (position: number): number => offset + lines.linePos(position).line;
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    line: lineAt(error.pos[0]),
    message: `is not valid YAML: ${error.message}`,
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
