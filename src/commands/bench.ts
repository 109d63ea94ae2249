// npm run bench: sizes, paints, search and build against their budgets (docs/budgets.md). Exits 1 when over.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { buildCost } from './bench/build.ts';
import { generatedProject } from './bench/generate.ts';
import { barePage, comparePaints } from './bench/paint.ts';
import { serveCompressed } from './bench/phone.ts';
import { formatTable, isWithin, type Measure } from './bench/report.ts';
import { searchTimes } from './bench/search.ts';
import { brotliSizes, nineInTen, sizeBudgets } from './bench/sizes.ts';
import { findBrowser } from './browser/find.ts';

const { values } = parseArgs({
  options: {
    /** Questions of the generated site; the growth is measured with twice as many. */
    pages: { type: 'string', default: '1000' },
    only: { type: 'string', default: 'sizes,paint,search,build' },
  },
});
const wanted = values.only.split(',');
const DIST = 'dist';

if (!existsSync(`${DIST}/index.html`)) {
  console.error('There is no dist/ to measure: run `npm run build` first.');
  process.exit(1);
}

const sizes = brotliSizes(DIST);
const typical = sizes.questions[Math.floor(sizes.questions.length / 2)]?.page ?? '';

function sizeMeasures(): Measure[] {
  return [
    {
      what: 'question page, nine in ten (brotli)',
      measured: nineInTen(sizes),
      budget: sizeBudgets.nineInTen,
      unit: 'B',
    },
    {
      what: 'question page, heaviest (brotli)',
      measured: sizes.questions.at(-1)?.bytes ?? 0,
      budget: sizeBudgets.any,
      unit: 'B',
    },
    { what: 'script of every page (brotli)', measured: sizes.script, budget: sizeBudgets.script, unit: 'B' },
  ];
}

async function phoneMeasures(): Promise<Measure[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking'],
  });
  const pages: Record<string, string> = {};
  const server = await serveCompressed(DIST, pages);
  try {
    const url = `${server.url}questions/${typical}`;
    pages['bare.html'] = await barePage(browser, url);
    const measures: Measure[] = [];
    if (wanted.includes('paint')) {
      const { page, bare } = await comparePaints(browser, url, `${server.url}bare.html`);
      console.log(`${typical}: first paint ${page.first.toFixed(0)} ms, bare ${bare.first.toFixed(0)} ms`);
      measures.push(
        { what: 'first paint against the bare page', measured: page.first / bare.first, budget: 1.25, unit: '×' },
        { what: 'largest paint against the bare page', measured: page.largest / bare.largest, budget: 1.25, unit: '×' },
        {
          what: 'blocking time beyond the bare page',
          measured: Math.max(0, page.blocked - bare.blocked),
          budget: 0,
          unit: 'ms',
        },
        { what: 'layout shift', measured: page.shifted, budget: 0, unit: '' },
      );
    }
    if (wanted.includes('search')) {
      const { cold, warm } = await searchTimes(browser, url);
      measures.push(
        { what: 'first result after the first key, cold', measured: cold, budget: 1000, unit: 'ms' },
        { what: 'first row after a further key', measured: warm, budget: 40, unit: 'ms' },
      );
    }
    return measures;
  } finally {
    server.close();
    await browser.close();
  }
}

async function buildMeasures(count: number): Promise<Measure[]> {
  const cost = async (pages: number) => {
    const project = generatedProject(process.cwd(), pages);
    try {
      const found = await buildCost(project.folder);
      console.log(
        `${String(pages)} pages: ${found.cpuSeconds.toFixed(1)} CPU s, ${found.wallSeconds.toFixed(1)} s, ${found.gigabytes.toFixed(2)} GB`,
      );
      return { ...found, weight: nineInTen(brotliSizes(`${project.folder}/dist`)) };
    } finally {
      project.remove();
    }
  };
  const one = await cost(count);
  const two = await cost(2 * count);
  return [
    {
      what: `pages a CPU second, ${String(count)} pages`,
      measured: count / one.cpuSeconds,
      budget: 30,
      unit: '',
      atLeast: true,
    },
    { what: `memory, ${String(count)} pages`, measured: one.gigabytes, budget: 2.5, unit: 'GB' },
    { what: 'twice the pages', measured: two.cpuSeconds / one.cpuSeconds, budget: 2.1, unit: '×' },
    { what: 'page weight at twice the pages', measured: two.weight / one.weight, budget: 1.02, unit: '×' },
  ];
}

const measures: Measure[] = [];
if (wanted.includes('sizes')) measures.push(...sizeMeasures());
if (wanted.includes('paint') || wanted.includes('search')) measures.push(...(await phoneMeasures()));
if (wanted.includes('build')) {
  if (process.platform === 'linux') measures.push(...(await buildMeasures(Number(values.pages))));
  else console.log('The build is measured on Linux only: the figures are the kernel’s.');
}
console.log(`\n${formatTable(measures)}`);
if (!measures.every(isWithin)) process.exitCode = 1;
