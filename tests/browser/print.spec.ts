import { expect, test } from '../support/site.ts';
import { QUESTION, TOPIC } from '../support/pages.ts';

test('a question prints like an article: no chrome, everything open, links spelled out', async ({ page, open }) => {
  await open(QUESTION);
  await expect(page.getByRole('button', { name: 'Hide answers' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  for (const control of await page.locator('button, .anchor, .contents').all()) await expect(control).toBeHidden();
  const followUps = page.locator('li[id^=follow-up] details > p');
  expect(await followUps.count()).toBeGreaterThan(0);
  for (const answer of await followUps.all()) {
    await expect(answer).toBeVisible();
    expect((await answer.boundingBox())?.height).toBeGreaterThan(10);
  }
  const source = page
    .getByRole('region', { name: 'Sources' })
    .getByRole('link', { name: /^(?!Link to)/ })
    .first();
  const spelled = await source.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(spelled).toContain(await source.getAttribute('href'));
});

test('answers hidden for a self-test are printed all the same, on white', async ({ page, open }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const file of [QUESTION, TOPIC]) {
    await open(file);
    const hide = page.getByRole('button', { name: 'Hide answers' });
    if ((await hide.getAttribute('aria-pressed')) === 'false') await hide.click();
    await page.emulateMedia({ media: 'print' });
    const answers = page.locator('details[data-answer] > :not(summary)');
    for (const answer of await answers.all()) expect((await answer.boundingBox())?.height).toBeGreaterThan(10);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(253, 252, 249)');
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a dialog that stands open does not print', async ({ page, open }) => {
  await open(QUESTION);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('dialog')).toBeHidden();
});
