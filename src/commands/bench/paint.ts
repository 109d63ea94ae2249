import type { Browser, Page } from '@playwright/test';
import { onPhone } from './phone.ts';
import { median } from './report.ts';

const RUNS = 7;

export interface Paint {
  readonly first: number;
  readonly largest: number;
  readonly blocked: number;
  readonly shifted: number;
}

/** Runs in the page before anything else and notes what the browser reports. */
function record(): void {
  const seen = { first: 0, largest: 0, blocked: 0, shifted: 0 };
  (window as unknown as { seen: typeof seen }).seen = seen;
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  };
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.first = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
  // Blocking time is what a task takes beyond 50 ms.
  observe('longtask', (entry) => (seen.blocked += Math.max(0, entry.duration - 50)));
  observe('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) seen.shifted += shift.value;
  });
}

async function paintOf(page: Page, url: string): Promise<Paint> {
  await page.addInitScript(record);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => (window as unknown as { seen: { first: number } }).seen.first > 0);
  // One more frame and an idle moment, so that what the script does at its start counts too.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 })));
  return page.evaluate(() => (window as unknown as { seen: Paint }).seen);
}

/** The same text in bare elements with the page's own inlined styles: what nothing can beat by much. */
export async function barePage(browser: Browser, url: string): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto(url);
  const { text, styles, title } = await page.evaluate(() => {
    const blocks = [...document.querySelectorAll('h1, h2, h3, p, li, td, th, dt, dd, pre, summary')]
      .filter((element) => element.querySelector('h1, h2, h3, p, li, td, pre, summary') === null)
      .map((element) => element.textContent.trim())
      .filter((block) => block !== '');
    return {
      text: blocks,
      styles: [...document.querySelectorAll('style')].map((style) => style.textContent),
      title: document.title,
    };
  });
  await context.close();
  const escape = (value: string): string => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title>${styles.map((style) => `<style>${style}</style>`).join('')}</head><body>${text.map((block) => `<p>${escape(block)}</p>`).join('')}</body></html>`;
}

/** Median paints of a page and of its bare twin, measured in turns so that a busy machine slows both. */
export async function comparePaints(
  browser: Browser,
  page: string,
  bare: string,
): Promise<{ page: Paint; bare: Paint }> {
  const runs: { page: Paint; bare: Paint }[] = [];
  for (let run = 0; run < RUNS; run++)
    runs.push({
      bare: await onPhone(browser, (phone) => paintOf(phone, bare)),
      page: await onPhone(browser, (phone) => paintOf(phone, page)),
    });
  const middle = (which: 'page' | 'bare', key: keyof Paint): number => median(runs.map((run) => run[which][key]));
  const paint = (which: 'page' | 'bare'): Paint => ({
    first: middle(which, 'first'),
    largest: middle(which, 'largest'),
    blocked: middle(which, 'blocked'),
    shifted: Math.max(...runs.map((run) => run[which].shifted)),
  });
  return { page: paint('page'), bare: paint('bare') };
}
