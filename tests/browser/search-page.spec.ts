import type { Locator, Page } from '@playwright/test';
import { expect, hosts, test } from '../support/site.ts';
import { QUESTION } from '../support/pages.ts';
import { expectState, hits, results, searchField, titles } from '../support/search.ts';

const filter = (page: Page, group: string, name: RegExp | string): Locator =>
  page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name });
const openFilters = async (page: Page): Promise<void> => {
  const details = page.locator('details.search-filters');
  if ((await details.getAttribute('open')) === null) await details.getByText(/^Filters/).click();
};
/** The number that stands beside a filter. */
const countOf = async (box: Locator): Promise<number> =>
  Number(await box.locator('xpath=..').locator('.count').innerText());

for (const { name, prefix, exact } of hosts) {
  test.describe(name, () => {
    test.use({ prefix, exact });

    test('the form on the home page leads to the results', async ({ page, open }) => {
      await open('index.html');
      await page.getByRole('main').getByRole('searchbox').fill('n+1');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/search\.html\?q=n%2B1$/);
      await expectState(page, 'done');
      await expect(titles(page).first()).toContainText('N+1');
    });

    test('a search with its filters can be shared by its address', async ({ page, open }) => {
      await open('search.html?q=query&topic=databases&topic=rest&level=beginner');
      await expectState(page, 'done');
      await expect(searchField(page)).toHaveValue('query');
      await openFilters(page);
      await expect(filter(page, 'Topic', /^Databases/)).toBeChecked();
      await expect(filter(page, 'Topic', /^REST/)).toBeChecked();
      await expect(filter(page, 'Level', /^Beginner/)).toBeChecked();
      for (const hit of await hits(page).all()) await expect(hit).toContainText(/(Databases|REST).*Beginner/);
    });
  });
}

test('the address follows what is typed and chosen, and Back returns to the results', async ({ page, open }) => {
  await open(QUESTION);
  await open('search.html');
  await searchField(page).fill('cache');
  await expect(page).toHaveURL(/search\.html\?q=cache$/);
  await expectState(page, 'done');
  await openFilters(page);
  await filter(page, 'Level', /^Beginner/).check({ force: true });
  await expect(page).toHaveURL(/search\.html\?q=cache&level=beginner$/);
  await expectState(page, 'done');
  const found = await titles(page).allInnerTexts();
  await titles(page).first().click();
  await expect(page.getByRole('heading', { name: 'Short answer' })).toBeVisible();
  await page.goBack();
  await expectState(page, 'done');
  await expect(searchField(page)).toHaveValue('cache');
  await expect(titles(page)).toHaveText(found);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Short answer' })).toBeVisible();
  await page.goForward();
  await expect(titles(page)).toHaveText(found);
});

test('filters show how many pages each would leave, and keep that promise together', async ({ page, open }) => {
  await open('search.html?q=cache');
  await expectState(page, 'done');
  await openFilters(page);
  const topic = page.getByRole('group', { name: 'Topic' }).getByRole('checkbox').first();
  const promised = await countOf(topic);
  await topic.check({ force: true });
  await expect(hits(page)).toHaveCount(promised);
  await expect(topic).toBeFocused();
  const level = page.getByRole('group', { name: 'Level' }).getByRole('checkbox').first();
  const both = await countOf(level);
  expect(both).toBeLessThanOrEqual(promised);
  await level.check({ force: true });
  await expect(hits(page)).toHaveCount(both);
  await expect(page.getByText('Filters (2 chosen)')).toBeVisible();
  await topic.uncheck({ force: true });
  // More levels have come, so the chosen one may not be the first any more.
  await expect(page.getByText('Filters (1 chosen)')).toBeVisible();
  await page.getByRole('group', { name: 'Level' }).getByRole('checkbox', { checked: true }).uncheck({ force: true });
  await expect(page).toHaveURL(/\?q=cache$/);
});

test('two values of one filter mean either', async ({ page, open }) => {
  await open('search.html?q=cache');
  await expectState(page, 'done');
  await openFilters(page);
  const boxes = page.getByRole('group', { name: 'Topic' }).getByRole('checkbox');
  const [first, second] = [boxes.first(), boxes.last()];
  const sum = (await countOf(first)) + (await countOf(second));
  await first.check({ force: true });
  await second.check({ force: true });
  await expect(hits(page)).toHaveCount(sum);
});

test('filters alone list every page that has them', async ({ page, open }) => {
  await open('search.html?topic=databases');
  await expectState(page, 'done');
  expect(await hits(page).count()).toBeGreaterThan(1);
  for (const hit of await hits(page).all()) await expect(hit).toContainText('Databases');
});

test('filters are worked by keyboard', async ({ page, open }) => {
  await open('search.html?q=cache');
  await expectState(page, 'done');
  await openFilters(page);
  const box = page.getByRole('group', { name: 'Level' }).getByRole('checkbox').first();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  await expect(page).toHaveURL(/level=/);
});

test('nothing found is said, with where to look instead', async ({ page, open }) => {
  await open('search.html?q=zzqqxx');
  await expectState(page, 'empty');
  await expect(page.getByText('Nothing found for “zzqqxx”')).toBeVisible();
  await page.getByRole('status').getByRole('link', { name: 'every question, A–Z' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All questions, A–Z');
});

test('an empty search page waits for the reader', async ({ page, open }) => {
  await open('search.html');
  await expectState(page, 'idle');
  await expect(results(page).getByRole('listitem')).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('more results than a screenful come when asked for, and the focus goes to the first of them', async ({
  page,
  open,
}) => {
  await open('search.html?q=the');
  await expectState(page, 'done');
  const total = Number(/^\d+/.exec(await page.getByRole('status').innerText())?.[0]);
  expect(total).toBeGreaterThan(10);
  await expect(hits(page)).toHaveCount(10);
  await results(page)
    .getByRole('button', { name: /^Show \d+ more$/ })
    .click();
  await expect(hits(page)).toHaveCount(Math.min(total, 20));
  await expect(page.locator('ol#results > li:nth-child(11) > a:first-child')).toBeFocused();
});
