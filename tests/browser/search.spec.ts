import { expect, hosts, test } from '../support/site.ts';
import { QUESTION } from '../support/pages.ts';
import {
  SEARCH_FILES,
  SEARCH_SCRIPT,
  expectState,
  hits,
  searchDialog,
  searchField,
  titles,
} from '../support/search.ts';

for (const { name, prefix, exact } of hosts) {
  test.describe(name, () => {
    test.use({ prefix, exact });

    test('a reader finds a page by typing a part of its name, from within another page', async ({ page, open }) => {
      await open(QUESTION);
      await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
      await expect(searchField(page)).toBeFocused();
      await page.keyboard.type('acid');
      await expectState(page, 'done');
      await expect(titles(page).first()).toContainText('ACID');
      await expect(hits(page).first()).toContainText('Databases');
      await expect(hits(page).first()).toContainText(/Beginner|Intermediate|Advanced/);
      await expect(hits(page).first().locator('mark').first()).toHaveText(/acid/i);
      await titles(page).first().click();
      await expect(page).toHaveURL(/\/questions\/acid\.html$/);
      await expect(page.getByRole('heading', { name: 'Short answer' })).toBeVisible();
    });
  });
}

test('nothing of search is asked for before a reader means to search', async ({ page, open }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const ofSearch = () => asked.filter((url) => SEARCH_FILES.test(url) || SEARCH_SCRIPT.test(url));
  for (const path of ['index.html', QUESTION, 'search.html']) {
    await open(path);
    await expect(page.getByRole('button', { name: 'Theme: System' })).toBeVisible();
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
  expect(asked.length).toBeGreaterThan(3);
  expect(ofSearch()).toEqual([]);
  await searchField(page).click();
  await expectState(page, 'idle');
  await expect.poll(() => ofSearch().length).toBeGreaterThan(1);
});

test('results follow every key, and emptying the field empties them', async ({ page, open }) => {
  await open('search.html');
  await searchField(page).click();
  await expect(page.getByText('Type a question')).toBeVisible();
  await page.keyboard.type('cors');
  await expectState(page, 'done');
  await expect(titles(page).first()).toContainText('CORS');
  await searchField(page).fill('n+1');
  await expect(titles(page).first()).toContainText('N+1');
  await searchField(page).fill('');
  await expectState(page, 'idle');
  await expect(hits(page)).toHaveCount(0);
});

test('a press beside the dialog, or on Close, closes it', async ({ page, open }) => {
  await open(QUESTION);
  await page.keyboard.press('/');
  await page.mouse.click(5, 400);
  await expect(searchDialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await searchDialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(searchDialog(page)).toBeHidden();
});

test('the first link of every result leads to its page, and a passage to its place in that page', async ({
  page,
  open,
}) => {
  await open('search.html?q=cache');
  await expectState(page, 'done');
  for (const hit of await hits(page).all()) {
    const href = (await hit.getByRole('link').first().getAttribute('href')) ?? '';
    expect(href).toBe(await hit.getAttribute('data-address'));
    expect((await page.request.get(href)).status(), href).toBe(200);
  }
  const passage = hits(page).locator('.passage a').first();
  await passage.click();
  await expect(page).toHaveURL(/#/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a passage of the page that the reader is on leads to its place, out of the dialog', async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(QUESTION);
  const heading = page.locator('[data-answer] h2[id]:not(.section-title)').last();
  const text = (await heading.innerText()).replace('#', '');
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await expectState(page, 'done');
  await hits(page).first().locator(`.passage a[href^="${page.url()}#"]`).click();
  await expect(searchDialog(page)).toBeHidden();
  await expect(page.locator(':target')).toBeInViewport();
});
