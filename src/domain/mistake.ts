/** One thing that an author has to put right. */
export interface Mistake {
  /** Path from the project's root. */
  readonly file: string;
  readonly line?: number;
  /** The field of the front matter, as an author would say it: `mistakes[1].truth`. */
  readonly field?: string;
  /** What was found and what was expected: the rest of a sentence that begins with the field or place. */
  readonly message: string;
}

/** A path into front matter as authors read it. @example fieldName(['mistakes', 1, 'truth']) // 'mistakes[1].truth' */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${String(part)}]` : name === '' ? String(part) : `${name}.${String(part)}`,
    '',
  );
}

/** One line for a terminal: `content/…/x.mdx:12: tags[1] is not a tag …`. */
export function formatMistake({ file, line, field, message }: Mistake): string {
  const place = line === undefined ? file : `${file}:${String(line)}`;
  return field === undefined || field === '' ? `${place}: ${message}` : `${place}: \`${field}\` ${message}`;
}

/** By file, then line, then field: the order in which an author works. */
export function sortMistakes<M extends Mistake>(mistakes: readonly M[]): M[] {
  return [...mistakes].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(a.field ?? '', b.field ?? '') ||
      compare(a.message, b.message),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
