// npm run bench:search: how well search answers tests/search/queries.yaml, beside Pagefind as it comes.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { askPagefind, askTyping, qualityOf, readQueries, type Quality } from './bench/search-quality.ts';
import { findBrowser } from './browser/find.ts';
import { serveFolder } from './serve/server.ts';

if (!existsSync('dist/index.html')) {
  console.error('There is no dist/ to measure: run `npm run build` first.');
  process.exit(1);
}

const percent = (part: number): string => `${(100 * part).toFixed(0)} %`.padStart(6);
const cells = ({ first, firstThree, reciprocal }: Quality): string =>
  `${percent(first)} ${percent(firstThree)}   ${reciprocal.toFixed(2)}`;

const server = await serveFolder('dist', { port: 0 });
const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  const page = await browser.newPage();
  await page.goto(new URL('search.html', server.url).href);
  console.log('kind             queries   first  of 3   1/place    Pagefind as it comes');
  const misses: string[] = [];
  for (const [kind, queries] of Object.entries(readQueries())) {
    const ours = await qualityOf(queries, askTyping(page));
    const plain = await qualityOf(queries, askPagefind(page));
    console.log(`${kind.padEnd(16)} ${String(ours.queries).padStart(7)}  ${cells(ours)}    ${cells(plain)}`);
    misses.push(...ours.misses.map((miss) => `${kind}: ${miss}`));
  }
  if (misses.length > 0) console.log(`\nNot first:\n${misses.join('\n')}`);
} finally {
  await browser.close();
  await server.close();
}
