import { expect, hosts, test } from '../support/site.ts';
import { NEIGHBOUR, QUESTION, TOPIC } from '../support/pages.ts';

test.use({ javaScriptEnabled: false });

for (const { name, prefix, exact } of hosts) {
  test.describe(`without script, ${name},`, () => {
    test.use({ prefix, exact });

    test('a reader gets from home to a question and its neighbours', async ({ page, open }) => {
      await open('index.html');
      await page.getByRole('main').getByRole('link', { name: 'Databases', exact: true }).click();
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
      const title = await page.title();
      await page.getByRole('link', { name: /^Next/ }).click();
      await expect(page).not.toHaveTitle(title);
    });

    test('search says that it needs script and offers every question', async ({ page, open }) => {
      await open('index.html');
      const form = page.getByRole('search');
      await form.getByRole('searchbox').fill('cache');
      await form.getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL(/\/search\.html\?q=cache$/);
      // Playwright's own text search leaves out what stands in <noscript>.
      const advice = page.locator('noscript p');
      await expect(advice).toBeVisible();
      await expect(advice).toContainText('needs JavaScript');
      await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
      await page.getByRole('link', { name: 'one list, A–Z' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('All questions, A–Z');
    });

    test('the link to search in the header leads to its page', async ({ page, open }) => {
      await open(NEIGHBOUR);
      await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
    });
  });
}

test('without script every word of a question can be read', async ({ page, open }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(QUESTION);
  for (const title of ['Short answer', 'The long answer'])
    await expect(page.getByRole('group').filter({ has: page.getByRole('heading', { name: title }) })).toHaveAttribute(
      'open',
    );
  const closed = page.getByRole('main').locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
  const unseen = await page.getByRole('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (data.trim() !== '' && parentElement?.checkVisibility({ opacityProperty: true }) !== true)
        found.push(data.trim());
    }
    return found;
  });
  expect(unseen).toEqual([]);
});

test('without script there is no control that does nothing', async ({ page, open }) => {
  for (const path of [QUESTION, TOPIC, 'index.html']) {
    await open(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The home page's form is a real one.
    await expect(page.getByRole('button').and(page.locator(':not([type=submit])'))).toHaveCount(0);
    for (const empty of ['theme-switch', 'hide-answers', 'shortcut-help', 'copy-button'])
      for (const element of await page.locator(empty).all()) await expect(element).toBeHidden();
  }
});

test('without script a list narrows by level and by kind', async ({ page, open }) => {
  await open('a-z.html');
  const items = page.getByRole('main').locator('.question-list > li');
  const all = await items.count();
  const shown = items.filter({ visible: true });
  await page.getByRole('group', { name: 'Level' }).getByText('Beginner', { exact: true }).click();
  const beginner = await items.filter({ has: page.locator('.level', { hasText: 'Beginner' }) }).count();
  expect(beginner).toBeLessThan(all);
  await expect(shown).toHaveCount(beginner);
  await page.getByRole('group', { name: 'Kind' }).getByText('Concept', { exact: true }).click();
  const both = items.filter({ has: page.locator('.level', { hasText: 'Beginner' }) }).filter({ hasText: 'Concept' });
  await expect(shown).toHaveCount(await both.count());
  await page.getByRole('group', { name: 'Level' }).getByText('All', { exact: true }).click();
  await page.getByRole('group', { name: 'Kind' }).getByText('All', { exact: true }).click();
  await expect(shown).toHaveCount(all);
});

test('without script the menu of a phone opens, leads on and closes', async ({ page, open }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(QUESTION);
  const menu = page.getByRole('navigation', { name: 'Menu' });
  const button = page.getByRole('banner').locator('summary');
  await expect(menu).toBeHidden();
  await button.click();
  await expect(menu).toBeVisible();
  await button.click();
  await expect(menu).toBeHidden();
  await button.click();
  await menu.getByRole('link', { name: 'A–Z' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All questions, A–Z');
});
