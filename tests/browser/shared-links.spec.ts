import { expect, test } from '../support/site.ts';
import { QUESTION, firstId } from '../support/pages.ts';

test.use({ reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });

test('a follow-up opens to its answer and closes again', async ({ page, open }) => {
  await open(QUESTION);
  const followUp = page.locator('li[id^=follow-up]').first();
  const answer = followUp.getByRole('paragraph');
  await expect(answer).toBeHidden();
  await followUp.getByRole('strong').or(followUp.locator('summary')).first().click();
  await expect(answer).toBeVisible();
  await followUp.locator('summary').click();
  await expect(answer).toBeHidden();
});

test('a shared link to a follow-up shows its answer', async ({ page, open }) => {
  const id = firstId(QUESTION, 'follow-up-');
  await open(`${QUESTION}#${id}`);
  await expect(page.locator(`#${id}`).getByRole('paragraph')).toBeInViewport();
});

test('a shared link to a mistake shows it with its correction', async ({ page, open }) => {
  const id = firstId(QUESTION, 'mistake-');
  await open(`${QUESTION}#${id}`);
  const mistake = page.locator(`#${id}`);
  await expect(mistake.getByText('People say')).toBeInViewport();
  await expect(mistake.getByRole('paragraph').last()).toBeInViewport();
});

test('a link within the page opens what it names, and so does going back to it', async ({ page, open }) => {
  const id = firstId(QUESTION, 'follow-up-');
  await open(`${QUESTION}#sources`);
  const followUp = page.locator(`#${id}`);
  await followUp.getByRole('link', { name: 'Link to this follow-up' }).click();
  await expect(followUp.getByRole('paragraph')).toBeInViewport();
  await page.goBack();
  await followUp.locator('summary').click();
  await expect(followUp.getByRole('paragraph')).toBeHidden();
  await page.goForward();
  await expect(followUp.getByRole('paragraph')).toBeInViewport();
});

for (const fragment of ['#no-such-part', '#%E0%A4%A', '#%', '#"><script>', '#:target'])
  test(`a link ending in ${fragment} shows the page and breaks nothing`, async ({ page, open }) => {
    await open(QUESTION + fragment);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await page.getByRole('button', { name: 'Theme: System' }).click();
    await expect(page.getByRole('button', { name: 'Theme: Light' })).toBeVisible();
  });
