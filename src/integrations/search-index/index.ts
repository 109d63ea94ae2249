import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { filesBelow } from '../files.ts';
import { buildSearchIndex, isSearched } from './build.ts';
import { serveSearchIndex } from './serve.ts';

/** How many search pages a search index must hold: the pages that are neither a redirect nor a list. */
const isQuestionOrGuide = (file: string): boolean => /^(questions|guides)\/(?!index\.html$)[^/]+\.html$/.test(file);
const isRedirect = (html: string): boolean => html.includes('http-equiv="refresh"');

/** Builds the full-text index of the built pages; in development, of the pages the dev server renders. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        serveSearchIndex(server);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = filesBelow(folder)
          .filter(isQuestionOrGuide)
          .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
          .filter(({ html }) => !isRedirect(html));
        const unmarked = pages.filter(({ html }) => !isSearched(html)).map(({ file }) => file);
        if (unmarked.length > 0) throw new Error(`search index: no data-pagefind-body in ${unmarked.join(', ')}`);
        const index = await buildSearchIndex(pages);
        await close();
        if (index.pages !== pages.length)
          throw new Error(`search index: ${String(index.pages)} of ${String(pages.length)} pages were indexed`);
        for (const { path, content } of index.files) {
          const target = join(folder, 'pagefind', path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        logger.info(`indexed ${String(index.pages)} pages in ${String(index.files.length)} files`);
      },
    },
  };
}
