import { expect, hosts, test } from '../support/site.ts';

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
  });
}
