import type { Page } from '@playwright/test';
import { storageKeys } from '../../src/domain/names.ts';
import { hold } from '../support/hold.ts';
import { serveInPieces } from '../support/pieces.ts';
import { expect, FAILED_REQUEST, test } from '../support/site.ts';
import { APP_SCRIPT, QUESTION, TOPIC } from '../support/pages.ts';
import { expectState } from '../support/search.ts';

declare global {
  interface Window {
    shifts: string[];
  }
}

/** Notes what moved without the reader's doing. */
const recordShifts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Element | null }[];
      })[])
        if (!entry.hadRecentInput)
          window.shifts.push(
            `${String(entry.value)}: ${entry.sources.map(({ node }) => node?.outerHTML.slice(0, 80)).join(' | ')}`,
          );
    }).observe({ type: 'layout-shift', buffered: true });
  });
};

/** What moved until two frames from now. */
const shifts = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(window.shifts)))),
      ),
  );

const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

for (const width of [360, 1440])
  test.describe(`at ${String(width)} px`, () => {
    // A phone is touched: its lines are taller.
    test.use({ viewport: { width, height: 900 }, hasTouch: width === 360 });

    for (const file of ['index.html', QUESTION, TOPIC, 'search.html', 'tags/index.html'])
      test(`nothing of ${file} moves when its script comes after the first paint`, async ({ page, address }) => {
        await recordShifts(page);
        const script = await hold(page, APP_SCRIPT);
        await page.goto(await address(file), { waitUntil: 'commit' });
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await shifts(page);
        script.release();
        await expect(page.getByRole('button', { name: 'Theme: System' })).toBeVisible();
        expect(await shifts(page)).toEqual([]);
      });

    for (const file of ['index.html', QUESTION, TOPIC, 'tags/index.html'])
      test(`nothing of ${file} moves while it arrives piece by piece`, async ({ page, excused }) => {
        excused.push(FAILED_REQUEST);
        await recordShifts(page);
        const pieces = await serveInPieces(file, /<\/(?:a|li|h1|nav|header|aside|section)>/);
        await page.goto(pieces.url, { waitUntil: 'commit' });
        // Until the first screen is full and more.
        for (let sent = 0; sent < 60 && pieces.next(); sent++) await nextFrame(page);
        expect(await shifts(page)).toEqual([]);
        pieces.close();
      });

    test('nothing moves when answers are hidden and the theme is dark', async ({ page, address }) => {
      await recordShifts(page);
      await page.addInitScript(
        ([theme, hide]) => {
          localStorage.setItem(theme, 'dark');
          localStorage.setItem(hide, 'on');
        },
        [storageKeys.theme, storageKeys.hideAnswers] as const,
      );
      const script = await hold(page, APP_SCRIPT);
      await page.goto(await address(QUESTION), { waitUntil: 'commit' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await shifts(page);
      script.release();
      await expect(page.getByRole('button', { name: 'Theme: Dark' })).toBeVisible();
      expect(await shifts(page)).toEqual([]);
    });

    test('results come into a page that keeps still', async ({ page, open }) => {
      await recordShifts(page);
      await open('search.html?q=cache');
      await expectState(page, 'done');
      expect(await shifts(page)).toEqual([]);
    });
  });
