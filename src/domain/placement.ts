import { idOfFile } from './addresses.ts';
import { PLANNED_FILE, type ContentFile } from './content-set.ts';
import { WORDS_FILE } from './rules/spelling.ts';

export type Placement =
  | { readonly kind: ContentFile['kind']; readonly id: string; readonly folder?: string }
  | { readonly kind: 'planned' }
  | { readonly kind: 'words' }
  | { readonly kind: 'example' }
  | { readonly kind: 'misplaced'; readonly message: string };

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const misplaced = (message: string): Placement => ({ kind: 'misplaced', message });

/** A name in the form of an id: what the author probably meant. */
const suggestion = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'name';

function named(path: string, extension: string, kind: ContentFile['kind'], folder?: string): Placement {
  const file = path.split('/').pop() ?? '';
  const stem = idOfFile(path);
  const found = /\.[^.]+$/.exec(file)?.[0] ?? '';
  if (found !== extension)
    return misplaced(
      `${found === '' ? 'has no ending' : `ends in \`${found}\``}; a ${kind} is a \`${extension}\` file: expected \`${suggestion(stem)}${extension}\``,
    );
  if (!ID.test(stem))
    return misplaced(
      `has a name that cannot be an address; expected lower-case letters, digits and single hyphens, such as \`${suggestion(stem)}${extension}\``,
    );
  if (kind !== 'question' && stem === 'index')
    return misplaced('takes the name `index`, which is the address of the list itself; expected another name');
  return { kind, id: stem, ...(folder === undefined ? {} : { folder }) };
}

/** What a file under `content` is, by its path from the project's root; or why it has no place there. */
export function placementOf(path: string): Placement {
  if (path === PLANNED_FILE) return { kind: 'planned' };
  if (path === WORDS_FILE) return { kind: 'words' };
  const [, area, ...rest] = path.split('/');
  if (area === 'examples' && rest.length >= 2) return { kind: 'example' };
  if (area === 'questions') {
    if (rest.length === 2) return named(path, '.mdx', 'question', rest[0]);
    return misplaced('is not in the folder of a topic; expected content/questions/<topic>/<id>.mdx');
  }
  if (area === 'guides' && rest.length === 1) return named(path, '.mdx', 'guide');
  if (area === 'tags' && rest.length === 1) return named(path, '.yaml', 'tag');
  return misplaced(
    `is no place for content; expected content/questions/<topic>/<id>.mdx, content/guides/<id>.mdx, content/tags/<tag>.yaml, ${PLANNED_FILE}, ${WORDS_FILE} or content/examples/<id>/`,
  );
}
