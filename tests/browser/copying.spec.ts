import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';
import { QUESTION, firstId } from '../support/pages.ts';

test.use({ reducedMotion: 'reduce' });

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const { part, start } of [
    { part: 'a section', start: 'why-they-' },
    { part: 'the long answer', start: 'the-long-' },
    { part: 'a mistake', start: 'mistake-' },
    { part: 'a follow-up', start: 'follow-up-' },
  ])
    test(`the link to ${part} is copied whole`, async ({ page, open, address }) => {
      const id = firstId(QUESTION, start);
      await open(QUESTION);
      await page.locator(`a.anchor[href="#${id}"]`).click();
      await expect(said(page, 'Link copied')).toBeVisible();
      expect(await clipboard(page)).toBe(await address(`${QUESTION}#${id}`));
      await expect(page).toHaveURL(await address(`${QUESTION}#${id}`));
    });

  test('the link to a heading of the body is copied, by keyboard too', async ({ page, open }) => {
    await open(QUESTION);
    const link = page.getByRole('link', { name: 'Link to this section' }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(said(page, 'Link copied')).toBeVisible();
    expect(await clipboard(page)).toBe(page.url());
    expect(page.url()).toContain('#');
  });

  test('code is copied as it stands', async ({ page, open }) => {
    await open(QUESTION);
    const button = page.getByRole('button', { name: 'Copy code' }).first();
    const code = await button.locator('xpath=ancestor::*[.//pre][1]//pre').innerText();
    await button.click();
    await expect(said(page, 'Code copied')).toBeVisible();
    expect((await clipboard(page)).trim()).toBe(code.trim());
    expect(code.trim().split('\n').length).toBeGreaterThan(1);
  });
});

for (const { how, refuse } of [
  {
    how: 'refuses',
    refuse: () => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('Write permission denied.'));
    },
  },
  {
    how: 'is not there',
    refuse: () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    },
  },
])
  test(`a clipboard that ${how} is said to, and the link still leads there`, async ({ page, open }) => {
    await page.addInitScript(refuse);
    const id = firstId(QUESTION, 'follow-up-');
    await open(QUESTION);
    await page.locator(`a.anchor[href="#${id}"]`).click();
    await expect(said(page, 'did not allow copying')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`#${id}`).getByRole('paragraph')).toBeInViewport();
  });
