import type { Locator, Page } from '@playwright/test';
import { builtPages, readBuilt } from '../support/dist.ts';
import { expect, test } from '../support/site.ts';

const shown = (page: Page): Locator => page.locator('.question-list > li').filter({ visible: true });
const choose = (page: Page, group: string, name: string): Promise<void> =>
  page.getByRole('group', { name: group }).getByText(name, { exact: true }).click();
const chosen = (page: Page, group: string): Locator =>
  page.getByRole('group', { name: group }).getByRole('radio', { checked: true });

/** A list that offers a level and a kind which no question of it has together. */
function emptyChoice(): { file: string; level: string; kind: string } {
  for (const file of builtPages().filter((one) => one === 'a-z.html' || one.startsWith('tags/'))) {
    const html = readBuilt(file);
    const offered = (name: string): string[] =>
      [...html.matchAll(new RegExp(`name="${name}" value="([^"]+)"`, 'g'))].map((match) => match[1] ?? '');
    for (const level of offered('level'))
      for (const kind of offered('kind'))
        if (!html.includes(`<li data-level="${level}" data-kind="${kind}"`)) return { file, level, kind };
  }
  throw new Error('every list has a question for every level and kind');
}

test('choosing a level or a kind narrows the list, says how many are left, and changes the address', async ({
  page,
  open,
}) => {
  await open('a-z.html');
  const all = await shown(page).count();
  await expect(page.getByRole('status')).toBeEmpty();
  await choose(page, 'Level', 'Beginner');
  await expect(page).toHaveURL(/a-z\.html\?level=beginner$/);
  const left = await shown(page).count();
  expect(left).toBeLessThan(all);
  await expect(page.getByRole('status')).toHaveText(`${String(left)} of ${String(all)} questions`);
  for (const item of await shown(page).all()) await expect(item).toContainText('Beginner');
  await choose(page, 'Kind', 'Concept');
  await expect(page).toHaveURL(/\?level=beginner&kind=concept$/);
  for (const item of await shown(page).all()) await expect(item).toContainText(/Beginner.*Concept/s);
  await choose(page, 'Level', 'All');
  await choose(page, 'Kind', 'All');
  await expect(page).toHaveURL(/a-z\.html$/);
  await expect(shown(page)).toHaveCount(all);
  await expect(page.getByRole('status')).toBeEmpty();
});

test('when nothing is left the list says so and what to do', async ({ page, open }) => {
  const { file, level, kind } = emptyChoice();
  await open(`${file}?level=${level}&kind=${kind}`);
  await expect(page.getByRole('status')).toHaveText('No question here is both. Choose “All” in one of the two.');
  await expect(page.locator(`li[data-level=${level}]`).filter({ visible: true })).toHaveCount(0);
  await choose(page, 'Kind', 'All');
  await expect(page.getByRole('status')).toHaveText(/^[1-9]\d* of \d+ questions$/);
});

test('an address with filters opens the list so, and a question read from it leads back to it', async ({
  page,
  open,
}) => {
  await open('a-z.html?level=intermediate');
  await expect(chosen(page, 'Level')).toHaveAccessibleName('Intermediate');
  const left = await shown(page).count();
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${String(left)} of`));
  await choose(page, 'Kind', 'Concept');
  const both = await shown(page).count();
  await shown(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Short answer' })).toBeVisible();
  await page.goBack();
  await expect(shown(page)).toHaveCount(both);
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${String(both)} of`));
  await page.reload();
  await expect(shown(page)).toHaveCount(both);
});

for (const query of ['level=expert&kind=', 'level="]&kind=concept"', 'kind=__proto__'])
  test(`an address with filters that do not exist, ?${query}, shows the whole list`, async ({ page, open }) => {
    await open(`a-z.html?${encodeURI(query)}`);
    await expect(page.getByRole('button', { name: 'Theme: System' })).toBeVisible();
    await expect(page.getByRole('status')).toBeEmpty();
    await expect(shown(page)).toHaveCount(await page.locator('.question-list > li').count());
  });
