import { expect, test, FAILED_REQUEST } from '../support/site.ts';
import { QUESTION } from '../support/pages.ts';
import { SEARCH_SCRIPT, expectState, hits, results, searchDialog, searchField, titles } from '../support/search.ts';

const parts = [
  { what: 'the search script', address: SEARCH_SCRIPT },
  { what: 'what is known of every page', address: /\/search-data\.json/ },
  { what: 'what pages are about', address: /\/search-words\.json/ },
  { what: 'the full-text engine', address: /\/pagefind\/pagefind\.js/ },
  { what: 'the engine’s program', address: /\/pagefind\/wasm/ },
  { what: 'the list of the index', address: /\/pagefind\/pagefind-entry\.json/ },
  { what: 'the index’s own data', address: /\.pf_meta/ },
  { what: 'the words', address: /\.pf_index/ },
  { what: 'the texts', address: /\.pf_fragment/ },
  { what: 'the filters', address: /\.pf_filter/ },
];
const ways = [
  { how: 'cannot be had', fail: 'abort' },
  { how: 'is missing', fail: 'missing' },
  { how: 'is cut short', fail: 'cut' },
] as const;

test.beforeEach(({ excused }) => {
  excused.push(FAILED_REQUEST);
});

for (const { what, address } of parts)
  for (const { how, fail } of ways)
    test(`when ${what} ${how}, search says so and can be tried again`, async ({ page, open, excused }) => {
      excused.push(/./);
      await page.route(address, async (route) => {
        if (fail === 'abort') await route.abort();
        else if (fail === 'missing') await route.fulfill({ status: 404, body: 'Not found' });
        else {
          const response = await route.fetch();
          const body = await response.body();
          await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
        }
      });
      await open('search.html?q=cache');
      await expectState(page, 'error');
      await expect(page.getByRole('status').getByRole('link', { name: 'every question, A–Z' })).toBeVisible();
      await page.unrouteAll({ behavior: 'wait' });
      await page.getByRole('button', { name: 'Try again' }).click();
      await expectState(page, 'done');
      await expect(hits(page).first().locator('mark').first()).toBeVisible();
      await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    });

test('in the dialog too', async ({ page, open }) => {
  await page.route(SEARCH_SCRIPT, (route) => route.abort());
  await open(QUESTION);
  await page.keyboard.press('/');
  await expectState(page, 'error');
  await expect(searchDialog(page).getByText('Search could not be loaded')).toBeVisible();
  await page.unroute(SEARCH_SCRIPT);
  await searchField(page).fill('acid');
  await searchDialog(page).getByRole('button', { name: 'Try again' }).click();
  await expectState(page, 'done');
  await expect(titles(page).first()).toContainText('ACID');
});

test('without the full text names are still found, and the reader is told', async ({ page, open }) => {
  await page.route(/\/pagefind\//, (route) => route.abort());
  await open('search.html?q=acid');
  await expectState(page, 'error');
  await expect(page.getByText('Only names were searched')).toBeVisible();
  await expect(titles(page).first()).toContainText('ACID');
  await expect(results(page)).toBeVisible();
});
