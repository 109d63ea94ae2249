import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { absolute } from '../../domain/absolute.ts';
import { filesBelow } from '../files.ts';

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A sitemap of the pages that want to be found, by their absolute addresses. */
export const sitemapXml = (siteUrl: string, files: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...files.map((file) => `<url><loc>${escapeXml(absolute(siteUrl, `/${file}`) ?? '')}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');

/** Writes sitemap.xml, only when the site's own address is known. */
export function sitemap(siteUrl: string | undefined): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        if (siteUrl === undefined || siteUrl === '') return;
        const folder = fileURLToPath(dir);
        const files = filesBelow(folder).filter(
          (file) =>
            file.endsWith('.html') &&
            !readFileSync(join(folder, file), 'utf8').includes('name="robots" content="noindex"'),
        );
        writeFileSync(join(folder, 'sitemap.xml'), sitemapXml(siteUrl, files));
        writeFileSync(
          join(folder, 'robots.txt'),
          `User-agent: *\nAllow: /\nSitemap: ${absolute(siteUrl, '/sitemap.xml') ?? ''}\n`,
        );
        logger.info(`listed ${String(files.length)} pages`);
      },
    },
  };
}
