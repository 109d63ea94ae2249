import { expect, test } from '../support/site.ts';
import { NEIGHBOUR, QUESTION } from '../support/pages.ts';
import { expectState, searchDialog, searchField, titles } from '../support/search.ts';

for (const key of ['/', 'Control+k', 'Meta+k'])
  test(`${key} opens search, and Escape returns the reader to where they were`, async ({ page, open }) => {
    await open(NEIGHBOUR);
    const place = page.getByRole('link', { name: 'Topics' }).last();
    await place.focus();
    await page.keyboard.press(key);
    await expect(searchField(page)).toBeFocused();
    await expect(searchField(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(searchDialog(page)).toBeHidden();
    await expect(place).toBeFocused();
  });

test('Ctrl+K opens search also while typing elsewhere', async ({ page, open }) => {
  await open('index.html');
  const own = page.getByRole('main').getByRole('searchbox');
  await own.fill('half a wo');
  await own.press('Control+k');
  await expect(searchDialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(own).toBeFocused();
  await expect(own).toHaveValue('half a wo');
});

test('Escape closes search with words in it, and the words are there again next time', async ({ page, open }) => {
  await open(QUESTION);
  await page.keyboard.press('/');
  await page.keyboard.type('acid');
  await expectState(page, 'done');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(searchDialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(searchField(page)).toHaveValue('acid');
  await expectState(page, 'done');
  await page.keyboard.type('cors');
  await expect(searchField(page)).toHaveValue('cors');
});

test('arrows walk through the results, Enter opens one', async ({ page, open }) => {
  await open('search.html');
  await searchField(page).click();
  await page.keyboard.type('database');
  await expectState(page, 'done');
  await page.keyboard.press('ArrowUp');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const second = page.locator('ol#results > li:nth-child(2) > a:first-child');
  await expect(second).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const name = await second.innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('Enter in the field opens the first result', async ({ page, open }) => {
  await open(QUESTION);
  await page.keyboard.press('/');
  await page.keyboard.type('acid');
  await expectState(page, 'done');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/questions\/acid\.html$/);
});
