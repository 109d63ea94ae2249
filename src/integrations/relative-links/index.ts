import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../files.ts';
import { idReader } from './ids.ts';
import { resolver } from './resolve.ts';
import { rewriteCss, rewriteHtml } from './rewrite-html.ts';

/** Served by hosts at any depth: its own script finds the root, so its addresses stay as they are. */
const ANY_DEPTH = '404.html';

/**
 * Makes every internal address of the built site relative, checks that each leads to a file and each
 * fragment to an id, and puts a Content-Security-Policy into every page. Stops the build otherwise.
 */
export function relativeLinks(): AstroIntegration {
  return {
    name: 'relative-links',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = filesBelow(folder);
        const resolve = resolver(new Set(files), idReader(folder));
        const problems: string[] = [];
        const written: [string, string][] = [];
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const html = readFileSync(join(folder, file), 'utf8');
          const result = await rewriteHtml({ file, html }, file === ANY_DEPTH ? (_, url) => ({ url }) : resolve);
          problems.push(...result.problems);
          written.push([file, result.html]);
        }
        for (const file of files.filter((name) => name.endsWith('.css'))) {
          const css = readFileSync(join(folder, file), 'utf8');
          const relative = (url: string): string => {
            const found = resolve(file, url);
            if (found.problem !== undefined) problems.push(`${file}: ${found.problem}`);
            return found.url;
          };
          written.push([file, rewriteCss(css, relative)]);
        }
        if (problems.length > 0) throw new Error(`the built site has broken addresses:\n${problems.join('\n')}`);
        for (const [file, text] of written) writeFileSync(join(folder, file), text);
        logger.info(`made the addresses of ${String(written.length)} files relative`);
      },
    },
  };
}
