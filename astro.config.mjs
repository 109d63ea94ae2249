// @ts-check
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { buildId } from './src/integrations/build-id/index.ts';
import { pglite } from './src/integrations/pglite/index.ts';
import { publish } from './src/integrations/publish/index.ts';
import { relativeLinks } from './src/integrations/relative-links/index.ts';
import { searchIndex } from './src/integrations/search-index/index.ts';
import { sitemap } from './src/integrations/sitemap/index.ts';
import { diagrams } from './src/markdown/diagrams.ts';
import { documentLinks } from './src/markdown/document-links.ts';
import { examples } from './src/markdown/examples.ts';
import { classesForStyles } from './src/domain/highlight.ts';

const root = new URL('.', import.meta.url);
const siteUrl = process.env['SITE_URL'];

export default defineConfig({
  // The build goes beside dist/ and takes its place when the last step has passed.
  outDir: './.dist-next',
  build: { format: 'file', inlineStylesheets: 'always' },
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({
      mdastPlugins: [
        documentLinks(root),
        examples(root, (path) => readFileSync(new URL(path, root), 'utf8')),
        diagrams(root),
      ],
    }),
    shikiConfig: { theme: 'css-variables', transformers: [classesForStyles] },
  },
  integrations: [mdx(), pglite(), relativeLinks(), searchIndex(), sitemap(siteUrl), buildId(), publish()],
  vite: {
    plugins: [tailwindcss()],
    define: { __SITE_URL__: JSON.stringify(siteUrl ?? '') },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Every MDX module starts with a directive that bundlers drop and report, page by page.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
