import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

function collect(node: DefaultTreeAdapterTypes.Node, found: Set<string>): void {
  if ('attrs' in node) for (const { name, value } of node.attrs) if (name === 'id') found.add(value);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, found);
}

/** Every id in an HTML document. */
export function idsIn(html: string): Set<string> {
  const found = new Set<string>();
  collect(parse(html), found);
  return found;
}

/** Reads the ids of built pages, each page once and only when a link asks. */
export function idReader(folder: string): (file: string) => ReadonlySet<string> {
  const known = new Map<string, Set<string>>();
  return (file) => {
    let ids = known.get(file);
    if (ids === undefined) {
      ids = idsIn(readFileSync(join(folder, file), 'utf8'));
      known.set(file, ids);
    }
    return ids;
  };
}
