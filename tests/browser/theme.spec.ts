import type { Page } from '@playwright/test';
import { storageKeys } from '../../src/domain/names.ts';
import { blockStorage, hold } from '../support/hold.ts';
import { APP_SCRIPT, NEIGHBOUR, QUESTION } from '../support/pages.ts';
import { expect, test } from '../support/site.ts';

test.use({ colorScheme: 'light' });

const LIGHT = 'rgb(253, 252, 249)';
const DARK = 'rgb(20, 23, 26)';
const paper = (page: Page) => page.locator('html');
const button = (page: Page, theme: string) => page.getByRole('button', { name: `Theme: ${theme}`, exact: true });

test('the theme goes round system, light and dark, and says where it is', async ({ page, open }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open('index.html');
  await expect(paper(page)).toHaveCSS('background-color', DARK);
  await button(page, 'System').click();
  await expect(paper(page)).toHaveCSS('background-color', LIGHT);
  await expect(page.getByText('Theme: Light', { exact: true })).toBeVisible();
  await button(page, 'Light').click();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(paper(page)).toHaveCSS('background-color', DARK);
  await button(page, 'Dark').click();
  await expect(button(page, 'System')).toBeFocused();
  await expect(paper(page)).toHaveCSS('background-color', LIGHT);
});

test('a chosen theme holds on the next page, after a reload and on a page that does not exist', async ({
  page,
  open,
  excused,
}) => {
  await open(QUESTION);
  await button(page, 'System').click();
  await button(page, 'Light').click();
  await page.getByRole('link', { name: 'Callback' }).click();
  await expect(button(page, 'Dark')).toBeVisible();
  await expect(paper(page)).toHaveCSS('background-color', DARK);
  await page.reload();
  await expect(button(page, 'Dark')).toBeVisible();
  await expect(paper(page)).toHaveCSS('background-color', DARK);
  excused.push(/404/);
  await open('no/such/page');
  await expect(paper(page)).toHaveCSS('background-color', DARK);
});

test('a remembered theme never flashes: it stands before any other script runs', async ({ page, open, address }) => {
  await open(QUESTION);
  await button(page, 'System').click();
  await button(page, 'Light').click();
  const script = await hold(page, APP_SCRIPT);
  await page.goto(await address(NEIGHBOUR), { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(paper(page)).toHaveCSS('background-color', DARK);
  await expect(button(page, 'Dark')).toHaveCount(0);
  script.release();
  await expect(button(page, 'Dark')).toBeVisible();
});

test('with storage blocked the theme changes for the page, and says so', async ({ page, open }) => {
  await blockStorage(page);
  await open(QUESTION);
  await button(page, 'System').click();
  await button(page, 'Light').click();
  await expect(paper(page)).toHaveCSS('background-color', DARK);
  await expect(page.getByText('Theme: Dark, for this page only')).toBeVisible();
  await page.reload();
  await expect(button(page, 'System')).toBeVisible();
});

for (const garbage of ['', 'DARK', '<script>alert(1)</script>', '{"theme":"dark"}', '__proto__'])
  test(`a remembered theme of ${JSON.stringify(garbage)} is none`, async ({ page, open }) => {
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [storageKeys.theme, garbage] as const);
    await open('index.html');
    await expect(paper(page)).toHaveCSS('background-color', LIGHT);
    await button(page, 'System').click();
    await expect(button(page, 'Light')).toBeVisible();
  });

test('a theme chosen in another tab is taken over', async ({ page, open, context, address }) => {
  await open(QUESTION);
  const other = await context.newPage();
  await other.goto(await address('index.html'));
  await button(other, 'System').click();
  await button(other, 'Light').click();
  await expect(button(page, 'Dark')).toBeVisible();
  await expect(paper(page)).toHaveCSS('background-color', DARK);
});

test('a page that the browser kept takes the theme chosen since', async ({ page, open }) => {
  await open(QUESTION);
  await expect(button(page, 'System')).toBeVisible();
  // What a tab hears when it comes back from the browser's own cache, in which it was told of nothing.
  await page.evaluate((key) => {
    localStorage.setItem(key, 'dark');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, storageKeys.theme);
  await expect(button(page, 'Dark')).toBeVisible();
});
