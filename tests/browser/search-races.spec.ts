import { expect, test } from '../support/site.ts';
import { QUESTION } from '../support/pages.ts';
import { SEARCH_SCRIPT, expectState, results, searchDialog, searchField, titles } from '../support/search.ts';
import { hold } from '../support/hold.ts';

const FULL_TEXT = /\/pagefind\/pagefind\.js/;
const TEXTS = /\/pagefind\/fragment\//;

test('names answer while the full text is still on its way', async ({ page, open }) => {
  const fullText = await hold(page, FULL_TEXT);
  await open('search.html?q=acid');
  await expect(titles(page).first()).toContainText('ACID');
  await expectState(page, 'loading');
  await expect(page.getByText('Searching…')).toBeVisible();
  const first = await titles(page).first().innerText();
  fullText.release();
  await expectState(page, 'done');
  await expect(titles(page).first()).toHaveText(first);
});

test('an answer that comes late does not replace a newer one', async ({ page, open }) => {
  await open('search.html');
  const late = page.waitForEvent('requestfinished', (request) => TEXTS.test(request.url()));
  const texts = await hold(page, TEXTS);
  await searchField(page).fill('acid');
  await expect(titles(page).first()).toContainText('ACID');
  await searchField(page).fill('zzqqxx');
  await expectState(page, 'empty');
  await results(page).evaluate((list) => {
    new MutationObserver(() => {
      list.dataset['disturbed'] = 'yes';
    }).observe(list, { childList: true });
  });
  texts.release();
  await late;
  // Search answers in order: once this is answered, the late answer has been here too.
  await searchField(page).fill('zzqqxxyy');
  await expect(page.getByText('Nothing found for “zzqqxxyy”')).toBeVisible();
  await expect(results(page)).not.toHaveAttribute('data-disturbed');
});

test('Enter never opens what was found for other words', async ({ page, open }) => {
  await open('search.html?q=acid');
  await expectState(page, 'done');
  const texts = await hold(page, TEXTS);
  // A word of texts alone: no name answers it at once.
  await searchField(page).fill('whoever');
  await expectState(page, 'loading');
  await searchField(page).press('Enter');
  texts.release();
  await expect(page).not.toHaveURL(/search\.html/);
  await expect(page).not.toHaveURL(/questions\/acid\.html/);
});

test('words typed before search has loaded are searched when it has', async ({ page, open }) => {
  const script = await hold(page, SEARCH_SCRIPT);
  await open(QUESTION);
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type('acid');
  await expect(searchDialog(page).getByText('Loading search…')).toBeVisible();
  await expectState(page, 'loading');
  script.release();
  await expectState(page, 'done');
  await expect(searchField(page)).toHaveValue('acid');
  await expect(titles(page).first()).toContainText('ACID');
});

test('the dialog can be closed and opened again while search is still loading', async ({ page, open }) => {
  const script = await hold(page, SEARCH_SCRIPT);
  await open(QUESTION);
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(searchDialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await page.keyboard.type('acid');
  script.release();
  await expectState(page, 'done');
  await searchField(page).fill('zzqqxx');
  await expectState(page, 'empty');
});
