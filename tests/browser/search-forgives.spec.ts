import { expect, test } from '../support/site.ts';
import { expectState, results, searchField, titles } from '../support/search.ts';

test('slips are mended and said, and the reader may insist', async ({ page, open }) => {
  await open('search.html?q=deadlok+trasnaction');
  await expectState(page, 'done');
  await expect(page.getByText(/pages? for “deadlock transaction”/)).toBeVisible();
  await expect(titles(page).first()).toContainText(/deadlock/i);
  await page.getByRole('button', { name: '“deadlok trasnaction”' }).click();
  await expectState(page, 'empty');
  await expect(searchField(page)).toBeFocused();
  await expect(results(page).locator('li')).toHaveCount(0);
  // Other words are read forgivingly again.
  await searchField(page).fill('deadlok');
  await expectState(page, 'done');
});

test('a word that no page has is named, and the others are searched', async ({ page, open }) => {
  await open('search.html?q=deadlock+zzqqxxyy');
  await expectState(page, 'done');
  await expect(page.getByText('no page has “zzqqxxyy”')).toBeVisible();
  await expect(titles(page).first()).toContainText(/deadlock/i);
});

test('a name as a whole is found however it is joined', async ({ page, open }) => {
  await open('search.html');
  for (const text of ['race conditions', 'race-conditions', 'raceconditions', 'RACE CONDITION']) {
    await searchField(page).fill(text);
    await expectState(page, 'done');
    await expect(titles(page).first()).toHaveAttribute('href', /race-conditions\.html$/);
  }
});
