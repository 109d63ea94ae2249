/**
 * Addresses of pages, root-absolute as templates write them. The build turns them into relative
 * ones (docs/architecture.md).
 */
export const questionAddress = (id: string): string => `/questions/${id}.html`;
export const tagAddress = (id: string): string => `/tags/${id}.html`;
export const guideAddress = (id: string): string => `/guides/${id}.html`;

/** A program to download. */
export const exampleAddress = (page: string, file: string): string => `/examples/${page}/${file}`;
/** The page that shows a program with its output. */
export const examplePageAddress = (page: string, file: string): string => `/examples/${page}/${idOfFile(file)}.html`;

export const addresses = {
  home: '/index.html',
  search: '/search.html',
  tags: '/tags/index.html',
  guides: '/guides/index.html',
  all: '/a-z.html',
  searchData: '/search-data.json',
  searchWords: '/search-words.json',
  pagefind: '/pagefind/pagefind.js',
} as const;

/** The path of a file that a relative link in another file names, both from the project's root. */
export function resolvePath(fromFile: string, href: string): string {
  const parts = fromFile.split('/').slice(0, -1);
  for (const part of href.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The id that a content file's name gives its page: `content/questions/rest/cors.mdx` is `cors`. */
export const idOfFile = (file: string): string => (file.split('/').pop() ?? '').replace(/\.[^.]+$/, '');

/**
 * The address of the page built from a content file, or undefined for a file that builds none.
 * @example addressOfFile('content/questions/rest/cors.mdx') // '/questions/cors.html'
 */
export function addressOfFile(file: string): string | undefined {
  if (/^content\/questions\/[^/]+\/[^/]+\.mdx$/.test(file)) return questionAddress(idOfFile(file));
  if (/^content\/guides\/[^/]+\.mdx$/.test(file)) return guideAddress(idOfFile(file));
  return undefined;
}

/** Whether a link leaves the site or stays on its page, so that it names no file of ours. */
export const isForeign = (href: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(href);

/** A link's path and its fragment without the `#`; an absent fragment is undefined. */
export function splitFragment(href: string): { path: string; fragment: string | undefined } {
  const at = href.indexOf('#');
  return at < 0 ? { path: href, fragment: undefined } : { path: href.slice(0, at), fragment: href.slice(at + 1) };
}
