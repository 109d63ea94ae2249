import type { Locator, Page } from '@playwright/test';
import { blockStorage, hold } from '../support/hold.ts';
import { APP_SCRIPT, NEIGHBOUR, QUESTION, TOPIC, firstId } from '../support/pages.ts';
import { expect, test } from '../support/site.ts';

const toggle = (page: Page): Locator => page.getByRole('button', { name: 'Hide answers' });
/** What stands below the summary of each part that gives an answer away. */
const answers = (page: Page): Locator => page.locator('details[data-answer] > :not(summary)');

async function expectHidden(page: Page, count: number): Promise<void> {
  await expect(answers(page).filter({ visible: true })).toHaveCount(0);
  expect(await answers(page).count()).toBeGreaterThanOrEqual(count);
}

test('on a topic every answer hides, and each is shown on its own', async ({ page, open }) => {
  await open(TOPIC);
  await expect(answers(page).first()).toBeVisible();
  await toggle(page).click();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
  await expectHidden(page, 2);
  await page.getByText('Short answer').first().click();
  await expect(answers(page).filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('listitem').first().getByRole('paragraph').last()).toBeVisible();
  await toggle(page).click();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(answers(page).filter({ visible: false })).toHaveCount(0);
});

test('on a question the short answer, the long one and the corrections hide; the claims stay', async ({
  page,
  open,
}) => {
  await open(QUESTION);
  await toggle(page).click();
  await expectHidden(page, 4);
  await expect(page.getByText('People say').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Why they ask' })).toBeVisible();
  await page.getByRole('heading', { name: 'Short answer' }).click();
  await expect(answers(page).filter({ visible: true })).toHaveCount(1);
});

test('hidden answers are worked by keyboard', async ({ page, open }) => {
  await open(QUESTION);
  await toggle(page).focus();
  await page.keyboard.press('Space');
  await expectHidden(page, 4);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(answers(page).first()).toBeVisible();
  await expect(answers(page).filter({ visible: true })).toHaveCount(1);
});

test('the wish is remembered on the next page, and no answer shows before the script runs', async ({
  page,
  open,
  address,
}) => {
  await open(TOPIC);
  await toggle(page).click();
  const script = await hold(page, APP_SCRIPT);
  await page.goto(await address(NEIGHBOUR), { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: 'Common mistakes' })).toBeVisible();
  await expectHidden(page, 4);
  script.release();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
  await expectHidden(page, 4);
  await toggle(page).click();
  await page.reload();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(answers(page).first()).toBeVisible();
});

test('a shared link into a hidden answer shows that answer alone', async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(QUESTION);
  await toggle(page).click();
  await expectHidden(page, 4);
  const heading = page.locator('[data-answer] h2[id]:not(.section-title)').last();
  const id = (await heading.getAttribute('id')) ?? '';
  await open('index.html');
  await open(`${QUESTION}#${id}`);
  await expect(heading).toBeInViewport();
  await expect(answers(page).first()).toBeHidden();
});

test('a shared link to a mistake shows the claim and leaves the correction to the reader, who hides answers', async ({
  page,
  open,
}) => {
  await open(TOPIC);
  await toggle(page).click();
  const id = firstId(QUESTION, 'mistake-');
  await open(`${QUESTION}#${id}`);
  const mistake = page.locator(`#${id}`);
  await expect(mistake.getByRole('paragraph').first()).toBeInViewport();
  await expect(mistake.locator('details > p')).toBeHidden();
  await mistake.getByText('In fact').click();
  await expect(mistake.locator('details > p')).toBeVisible();
});

test('with storage blocked answers hide for the page', async ({ page, open }) => {
  await blockStorage(page);
  await open(QUESTION);
  await toggle(page).click();
  await expectHidden(page, 4);
  await page.reload();
  await expect(answers(page).first()).toBeVisible();
});
