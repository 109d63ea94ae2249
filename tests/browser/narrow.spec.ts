import { overflowing, smallTargets } from '../support/layout.ts';
import { expect, test } from '../support/site.ts';
import { QUESTION, TOPIC, readablePages } from '../support/pages.ts';
import { expectState, searchField } from '../support/search.ts';

for (const width of [320, 360, 768])
  test(`at ${String(width)} px no page is wider than the window`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 740 });
    test.setTimeout(120_000);
    const wide: string[] = [];
    for (const file of readablePages()) {
      await open(file);
      wide.push(...(await overflowing(page)).map((what) => `${file}: ${what}`));
    }
    expect(wide).toEqual([]);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const file of [QUESTION, TOPIC, 'index.html', 'a-z.html', 'tags/index.html', 'guides/index.html', '404.html'])
    test(`a finger meets every control of ${file}`, async ({ page, open }) => {
      await open(file);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await smallTargets(page)).toEqual([]);
    });

  test('a finger meets every control of search, with results and filters', async ({ page, open }) => {
    await open('search.html?q=cache');
    await expectState(page, 'done');
    await page.getByText(/^Filters/).tap();
    expect(await smallTargets(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
  });

  test('the menu opens, leads on, and closes at a press beside it or by Escape', async ({ page, open }) => {
    await open(QUESTION);
    const menu = page.getByRole('navigation', { name: 'Menu' });
    const button = page.getByRole('banner').locator('summary');
    await expect(menu).toBeHidden();
    await button.tap();
    await expect(menu).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await page.getByRole('heading', { level: 1 }).tap({ position: { x: 5, y: 5 } });
    await expect(menu).toBeHidden();
    await button.tap();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
    await button.tap();
    await menu.getByRole('link', { name: 'Guides' }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guides');
  });

  test('the search dialog fits, and closes by its button', async ({ page, open }) => {
    await open(QUESTION);
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await searchField(page).fill('cache');
    await expectState(page, 'done');
    await dialog.getByText(/^Filters/).tap();
    expect(await overflowing(page)).toEqual([]);
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
    await dialog.getByRole('button', { name: 'Close' }).tap();
    await expect(dialog).toBeHidden();
  });
});

test('a wide table and a long line of code scroll by themselves', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await open(QUESTION);
  const code = page.locator('pre').filter({ visible: true }).first();
  expect(await code.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
  await code.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => code.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
