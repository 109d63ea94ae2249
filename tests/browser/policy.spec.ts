import { readBuilt } from '../support/dist.ts';
import { expect, test } from '../support/site.ts';
import { QUESTION, readablePages } from '../support/pages.ts';
import { expectState } from '../support/search.ts';

const planted = {
  'a script': '<script>document.title = "planted"</script>',
  'an event handler': '<img src="data:," onerror="document.title = \'planted\'">',
  'a script from elsewhere': '<script src="https://planted.example/x.js"></script>',
  'a script in an address': '<iframe src="javascript:parent.document.title = \'planted\'"></iframe>',
  'a style attribute': '<p style="position: fixed">planted</p>',
  'a base address': '<base href="https://planted.example/">',
};

for (const [what, html] of Object.entries(planted))
  test(`${what} planted in a page does nothing`, async ({ page, open, excused }) => {
    const reached: string[] = [];
    await page.route(/planted\.example/, (route) => {
      reached.push(route.request().url());
      return route.abort();
    });
    const title = /<title>(.*?)<\/title>/.exec(readBuilt(QUESTION))?.[1] ?? '';
    excused.push(/Content Security Policy|ERR_BLOCKED_BY_CSP|planted\.example/);
    await page.route(/questions\/[^/]+\.html$/, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: readBuilt(QUESTION).replace('<article', `${html}<article`),
      }),
    );
    await open(QUESTION);
    await expect(page.getByRole('button', { name: 'Theme: System' })).toBeVisible();
    await expect(page).toHaveTitle(title);
    expect(reached).toEqual([]);
    await expect(page.locator('article')).toHaveCSS('position', 'static');
    const paragraph = page.getByText('planted', { exact: true });
    if ((await paragraph.count()) > 0) await expect(paragraph).toHaveCSS('position', 'static');
  });

test('no page violates its own policy, on screen or in print', async ({ page, open, complaints }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`${location.pathname}: ${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
  for (const file of readablePages()) {
    await open(file);
    await expect(page.locator('meta[http-equiv="content-security-policy" i]'), file).toHaveCount(1);
    expect(complaints, file).toEqual([]);
  }
});

test('search, its dialog and its filters keep to the policy', async ({ page, open }) => {
  await open(QUESTION);
  await page.keyboard.press('/');
  await page.keyboard.type('cache');
  await expectState(page, 'done');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.keyboard.press('Escape');
  await open('search.html?q=cache&level=beginner');
  await expectState(page, 'done');
});
