import { site } from '../../src/site.ts';
import { FAILED_REQUEST, expect, hosts, test } from '../support/site.ts';
import { NEIGHBOUR, QUESTION, TOPIC } from '../support/pages.ts';

for (const { name, prefix, exact } of hosts) {
  test.describe(name, () => {
    test.use({ prefix, exact });

    test('a reader goes from home to a topic to a question and on to the next', async ({ page, open }) => {
      await open('index.html');
      await page.getByRole('main').getByRole('link', { name: 'Databases', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Databases');
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
      await expect(page.getByRole('heading', { name: 'Short answer' })).toBeVisible();
      const first = await page.title();
      await page.getByRole('link', { name: /^Next/ }).click();
      await expect(page).not.toHaveTitle(first);
      await page.getByRole('link', { name: /^Previous/ }).click();
      await expect(page).toHaveTitle(first);
    });

    test('a reader goes sideways: to a related question, a tag, and through A–Z to a page known by name', async ({
      page,
      open,
    }) => {
      await open(NEIGHBOUR);
      const related = page.getByRole('region', { name: 'Where to go next' }).getByRole('listitem').getByRole('link');
      const name = await related.first().innerText();
      await related.first().click();
      await expect(page).toHaveTitle(`${name} · ${site.name}`);

      const tag = page.getByRole('article').locator('a[href*="tags/"]').last();
      const label = await tag.innerText();
      await tag.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(label);

      await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'A–Z' }).click();
      await page.getByRole('heading', { name, exact: true }).getByRole('link').click();
      await expect(page).toHaveTitle(`${name} · ${site.name}`);
    });

    test('the breadcrumb leads up, to the topic and to all topics', async ({ page, open }) => {
      await open(NEIGHBOUR);
      const trail = page.getByRole('navigation', { name: 'Breadcrumb' });
      await trail.getByRole('link', { name: 'Databases' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Databases');
      await trail.getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics and tags');
    });

    for (const path of ['missing.html', 'no/such/deep/page', 'questions/no-such-question.html'])
      test(`${path}, which does not exist, leads home, to search and to the list`, async ({ page, open, excused }) => {
        // The page itself, and the folders above in which it looks for the site.
        excused.push(FAILED_REQUEST);
        for (const [link, heading] of [
          ['Home', /^Backend interview questions/],
          ['Search', /^Search$/],
          ['All questions, A–Z', /^All questions/],
        ] as const) {
          await open(path);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
          await page.getByRole('link', { name: link, exact: true }).click();
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
        }
      });
  });
}

test('every heading of the page’s contents leads to that heading', async ({ page, open }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(QUESTION);
  const links = await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').all();
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    await link.click();
    await expect(page.locator(`:is(h2, h3)${(await link.getAttribute('href')) ?? ''}`)).toBeInViewport();
  }
});

test('a topic’s questions stand in a list that says how many there are', async ({ page, open }) => {
  await open(TOPIC);
  const list = page.getByRole('region', { name: 'Questions' }).getByRole('list');
  const count = await list.locator('> li').count();
  await expect(page.getByText(`${String(count)} questions`, { exact: false }).first()).toBeVisible();
});
