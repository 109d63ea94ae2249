import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';
import { PAGES_FILE } from '../../domain/search/pages-file.ts';
import { loud } from './loud.ts';

/** What the browser needs of Pagefind's output: its own interface, half a megabyte, is not used. */
const KEPT =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\..*\.pf_meta|(index|fragment|filter)\/.*)$/;

const SCRIPTS = /^pagefind(-worker)?\.js$/;

export interface IndexedPage {
  /** Path from the site's root. */
  readonly file: string;
  readonly html: string;
}
export interface SearchIndex {
  readonly pages: number;
  readonly files: readonly IndexFile[];
}

/** The id of a text of the index, as results name it, and the page that it is of. */
function addressOf({ path, content }: IndexFile): [string, string][] {
  const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (id === undefined) return [];
  const text = gunzipSync(content)
    .toString()
    .replace(/^pagefind_dcd/, '');
  return [[id, (JSON.parse(text) as { readonly url: string }).url]];
}

/** Indexes the pages that mark a body for search; the others count for nothing. Throws with all errors. */
export async function buildSearchIndex(pages: readonly IndexedPage[]): Promise<SearchIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', includeCharacters: '+#' });
  if (index === undefined) throw new Error(`search index: ${errors.join('; ')}`);
  try {
    const problems: string[] = [];
    let indexed = 0;
    for (const { file, html } of pages) {
      const answer = await index.addHTMLFile({ sourcePath: file, url: `/${file}`, content: html });
      problems.push(...answer.errors.map((error) => `${file}: ${error}`));
      if (answer.errors.length === 0) indexed += 1;
    }
    if (problems.length > 0) throw new Error(`search index:\n${problems.join('\n')}`);
    const { files, errors: fileErrors } = await index.getFiles();
    if (fileErrors.length > 0) throw new Error(`search index: ${fileErrors.join('; ')}`);
    const kept = files
      .filter(({ path }) => KEPT.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, content }) => ({
        path,
        content: SCRIPTS.test(path) ? Buffer.from(loud(path, Buffer.from(content).toString())) : content,
      }));
    const addresses = Object.fromEntries(kept.flatMap(addressOf));
    if (Object.keys(addresses).length !== indexed)
      throw new Error(`search index: ${String(Object.keys(addresses).length)} texts of ${String(indexed)} pages`);
    kept.push({ path: PAGES_FILE, content: Buffer.from(JSON.stringify(addresses)) });
    return { pages: indexed, files: kept };
  } finally {
    await index.deleteIndex();
  }
}

/** Whether a built page takes part in search. */
export const isSearched = (html: string): boolean => html.includes('data-pagefind-body');
