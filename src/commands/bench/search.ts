import type { Browser, Page } from '@playwright/test';
import { onPhone } from './phone.ts';
import { median } from './report.ts';

const RUNS = 5;
const WORD = 'consist';

/** Notes, for each key pressed, when a result that belongs to it has been painted. */
function record(): void {
  const times: number[] = [];
  (window as unknown as { times: number[] }).times = times;
  let pressed = 0;
  let first = 0;
  addEventListener(
    'keydown',
    (event) => {
      // The key that opens search is the first of the cold search.
      if (first === 0) first = event.timeStamp;
      pressed = event.timeStamp;
    },
    true,
  );
  const painted = (): void => {
    const since = times.length === 0 ? first : pressed;
    // Two frames: the one that draws the change has then been handed over.
    requestAnimationFrame(() => requestAnimationFrame(() => times.push(performance.now() - since)));
  };
  new MutationObserver((changes) => {
    const isRow = (change: MutationRecord): boolean =>
      change.target instanceof HTMLElement &&
      change.target.id === 'results' &&
      change.target.querySelector('li') !== null;
    if (pressed > 0 && changes.some(isRow)) {
      painted();
      pressed = times.length === 0 ? pressed : Infinity;
    }
  }).observe(document, { childList: true, subtree: true });
}

const firstTime = (page: Page): Promise<number> =>
  page
    .waitForFunction(() => (window as unknown as { times: number[] }).times[0], undefined, { timeout: 60_000 })
    .then((handle) => handle.jsonValue() as Promise<number>);

async function keyTime(page: Page, key: string): Promise<number> {
  return page.evaluate(
    (letter) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('dialog input[type=search]');
        const list = document.getElementById('results');
        if (!field || !list) throw new Error('the search dialog is not open');
        const started = performance.now();
        field.value += letter;
        const done = (): void => {
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
        };
        // A key that changes no row is painted as soon as the handler has run.
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        queueMicrotask(() => queueMicrotask(done));
      }),
    key,
  );
}

export interface SearchTimes {
  /** From the first key, with nothing of search loaded, to a result on screen. */
  readonly cold: number;
  /** From a further key to its first row on screen. */
  readonly warm: number;
}

/** Times of search from a question page, in milliseconds. */
export async function searchTimes(browser: Browser, url: string): Promise<SearchTimes> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < RUNS; run++)
    await onPhone(browser, async (page) => {
      await page.addInitScript(record);
      await page.goto(url, { waitUntil: 'load' });
      await page.keyboard.press('/');
      await page.keyboard.type(WORD.slice(0, 3));
      cold.push(await firstTime(page));
      await page.waitForSelector('#results[data-state=done]', { timeout: 60_000 });
      for (const letter of WORD.slice(3)) warm.push(await keyTime(page, letter));
    });
  return { cold: median(cold), warm: median(warm) };
}
