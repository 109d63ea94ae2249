import { tabTo } from '../support/focus.ts';
import { expect, hosts, test } from '../support/site.ts';
import { QUESTION, TOPIC } from '../support/pages.ts';
import { expectState, searchDialog, searchField, titles } from '../support/search.ts';

test.use({ reducedMotion: 'reduce' });

for (const { name, prefix, exact } of hosts)
  test.describe(name, () => {
    test.use({ prefix, exact });

    test('a reader without a mouse goes from home to a follow-up’s answer and to the next question', async ({
      page,
      open,
    }) => {
      await open('index.html');
      const main = page.getByRole('main');
      await tabTo(page, main.getByRole('link', { name: 'Databases', exact: true }));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Databases');
      await tabTo(page, main.getByRole('listitem').getByRole('link').first());
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Short answer' })).toBeVisible();
      const followUp = page.locator('li[id^=follow-up]:has(details)').first();
      await tabTo(page, followUp.locator('summary'));
      await page.keyboard.press('Enter');
      await expect(followUp.getByRole('paragraph')).toBeVisible();
      const title = await page.title();
      await tabTo(page, page.getByRole('link', { name: /^Next/ }));
      await page.keyboard.press('Enter');
      await expect(page).not.toHaveTitle(title);
    });
  });

test('the first Tab offers to skip to the content, and the next one is in it', async ({ page, open }) => {
  await open(QUESTION);
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').first()).toBeFocused();
});

test('search by keyboard: to the header’s search, words, the second result', async ({ page, open }) => {
  await open(QUESTION);
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Search' }));
  await page.keyboard.press('Enter');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type('cache');
  await expectState(page, 'done');
  const second = titles(page)
    .filter({ hasNotText: await titles(page).first().innerText() })
    .first();
  await tabTo(page, second);
  const name = await second.innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('Tab stays within an open dialog', async ({ page, open }) => {
  await open(TOPIC);
  await page.keyboard.press('/');
  await page.keyboard.type('cache');
  await expectState(page, 'done');
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && document.activeElement?.closest('dialog') === null,
    );
    expect(outside).toBe(false);
  }
  await expect(searchDialog(page)).toBeVisible();
});

test('filters of a list are worked by arrows', async ({ page, open }) => {
  await open('a-z.html');
  const level = page.getByRole('group', { name: 'Level' });
  await tabTo(page, level.getByRole('radio', { name: 'All' }));
  await page.keyboard.press('ArrowRight');
  await expect(level.getByRole('radio', { name: 'Beginner' })).toBeChecked();
  await expect(page.getByRole('status')).toContainText(/^\d+ of \d+ questions$/);
});
