import { expect, hosts, test } from '../support/site.ts';
import { NEIGHBOUR, QUESTION } from '../support/pages.ts';
import { SEARCH_FILES, SEARCH_SCRIPT, expectState, hits, searchDialog, searchField, titles } from '../support/search.ts';

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
      await expect(hits(page).first().getByRole('mark').or(hits(page).first().locator('mark')).first()).toHaveText(
        /acid/i,
      );
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

test('a press beside the dialog, or on Close, closes it', async ({ page, open }) => {
  await open(QUESTION);
  await page.keyboard.press('/');
  await page.mouse.click(5, 400);
  await expect(searchDialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await searchDialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(searchDialog(page)).toBeHidden();
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
