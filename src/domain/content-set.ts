import type { Document } from './document.ts';
import type { ExampleFile } from './examples/files.ts';
import { fieldName, type Mistake } from './mistake.ts';
import type { References } from './references.ts';
import type { WrittenText } from './spelling/words.ts';

/** One content file as far as other files are concerned; it may be faulty in itself. */
export interface ContentFile {
  /** Path from the project's root. */
  readonly path: string;
  readonly kind: 'question' | 'guide' | 'tag';
  readonly id: string;
  /** The folder of a question. */
  readonly folder?: string;
  /** Whether a tag file says `topic: true`. */
  readonly topic?: boolean;
  readonly references: References;
  /** The words of its author's own, fields and body. */
  readonly written: readonly WrittenText[];
  readonly document?: Document;
  /** Every id on its page that a link may end in; undefined while mistakes of its own hide them. */
  readonly anchors: readonly string[] | undefined;
  /** The line of a field of the front matter. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export interface ContentSet {
  readonly files: readonly ContentFile[];
  /** Undefined while its file cannot be read. */
  readonly planned: readonly string[] | undefined;
  readonly exampleFiles: readonly ExampleFile[];
}

export const PLANNED_FILE = 'content/planned.yaml';

/** What a rule over the whole content finds. */
export type Rule = (set: ContentSet) => Mistake[];

export const filesOf = (set: ContentSet, kind: ContentFile['kind']): ContentFile[] =>
  set.files.filter((file) => file.kind === kind);

/** A mistake in a field of a file's front matter. */
export const fieldMistake = (file: ContentFile, path: readonly PropertyKey[], message: string): Mistake => ({
  file: file.path,
  line: file.lineOf(path),
  field: fieldName(path),
  message,
});

/** Groups of files that share a key, in the order of first sight. */
export function sharing(
  files: readonly ContentFile[],
  key: (file: ContentFile) => string | undefined,
): ContentFile[][] {
  const groups = new Map<string, ContentFile[]>();
  for (const file of files) {
    const value = key(file);
    if (value === undefined) continue;
    const group = groups.get(value);
    if (group) group.push(file);
    else groups.set(value, [file]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The other members of a group, for a sentence. */
export const othersThan = (group: readonly ContentFile[], file: ContentFile): string =>
  group
    .filter((other) => other !== file)
    .map((other) => other.path)
    .join(', ');
