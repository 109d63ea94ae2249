import type { Locator, Page } from '@playwright/test';
import { blockStorage } from '../support/hold.ts';
import { expect, test } from '../support/site.ts';
import { NEIGHBOUR, QUESTION } from '../support/pages.ts';
import { searchDialog } from '../support/search.ts';

const panel = (page: Page): Locator => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const toggle = (page: Page): Locator => panel(page).getByRole('checkbox', { name: /Single keys/ });

test('j and k go to the next and the previous question', async ({ page, open }) => {
  await open(NEIGHBOUR);
  const title = await page.title();
  const next = await page.getByRole('link', { name: /^Next/ }).getAttribute('href');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(new RegExp(`/${next ?? ''}$`));
  await page.keyboard.press('k');
  await expect(page).toHaveTitle(title);
});

test('where there is no next question, j does nothing', async ({ page, open }) => {
  await open('index.html');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('t');
  await expect(page.getByRole('button', { name: 'Theme: Light' })).toBeVisible();
  await expect(page).toHaveURL(/\/index\.html$/);
});

test('? lists the shortcuts; Escape and Close return to where the reader was', async ({ page, open }) => {
  await open(QUESTION);
  const place = page.getByRole('button', { name: 'Hide answers' });
  await place.focus();
  for (const leave of ['Escape', 'Enter']) {
    await page.keyboard.press('?');
    await expect(panel(page)).toBeVisible();
    for (const key of ['/', 'Ctrl K', 'j', 'k', 't', '?'])
      await expect(panel(page).getByText(key, { exact: true })).toBeVisible();
    if (leave === 'Enter') await panel(page).getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press(leave);
    await expect(panel(page)).toBeHidden();
    await expect(place).toBeFocused();
  }
});

test('the button in the footer opens the same panel', async ({ page, open }) => {
  await open('index.html');
  await page.getByRole('contentinfo').getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('t');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Theme: System' })).toBeVisible();
});

test('single keys can be switched off; that is remembered, and ? still opens the switch', async ({ page, open }) => {
  await open(NEIGHBOUR);
  await page.keyboard.press('?');
  await toggle(page).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  const address = page.url();
  for (const key of ['j', 'k', 't', '/']) await page.keyboard.press(key);
  await page.keyboard.press('Control+k');
  await expect(searchDialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  expect(page.url()).toBe(address);
  await expect(page.getByRole('button', { name: 'Theme: System' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(toggle(page)).not.toBeChecked();
  await toggle(page).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect(page.getByRole('button', { name: 'Theme: Light' })).toBeVisible();
});

test('with storage blocked, switching off holds for the page', async ({ page, open }) => {
  await blockStorage(page);
  await open(NEIGHBOUR);
  await page.keyboard.press('?');
  await toggle(page).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page.keyboard.press('?');
  await expect(panel(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Theme: System', includeHidden: true })).toBeAttached();
});

test('keys belong to a field while the reader types in it', async ({ page, open }) => {
  await open('index.html');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.click();
  await page.keyboard.type('j k t / ?');
  await expect(field).toHaveValue('j k t / ?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Theme: System' })).toBeVisible();
});

test('with Control, Alt or Meta held, a key is the browser’s own', async ({ page, open }) => {
  await open(NEIGHBOUR);
  const address = page.url();
  for (const held of ['Control', 'Alt', 'Meta'])
    for (const key of ['j', 't', '/', '?']) await page.keyboard.press(`${held}+${key}`);
  await page.keyboard.press('Control+Shift+k');
  await page.keyboard.press('Control+Alt+k');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Theme: System' })).toBeVisible();
  expect(page.url()).toBe(address);
});
