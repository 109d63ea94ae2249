import { expect, test } from '../support/site.ts';
import { results, searchField } from '../support/search.ts';

const hostile: Record<string, string> = {
  'a script': '<script>alert(1)</script>',
  'a broken image': '<img src=x onerror=alert(1)>',
  'the end of an attribute': '" autofocus onfocus="alert(1)',
  'an address of script': 'javascript:alert(1)',
  'ten thousand letters': 'a'.repeat(10_000),
  'a thousand words': 'cache '.repeat(1_000),
  'punctuation alone': '!?.,;:-_/\\()[]{}*^$|~`\'"',
  'a regular expression': '(?=(a+))*$^[',
  'an unclosed quote': '"exact phrase',
  emoji: '👩‍👩‍👧‍👦🧨🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'right to left': 'قاعدة البيانات \u202Egnp.exe',
  'words of another script': '数据库 データベース',
  'a name of every object': '__proto__ constructor toString',
  'half of a character': '\uD800',
  'nothing to see': '\u200B\u00AD\u0000',
  'white space': ' \t\n ',
  'percent signs': '100% %s %d %',
};

for (const [what, text] of Object.entries(hostile))
  test(`${what} is searched as text`, async ({ page, open }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await open('search.html');
    await searchField(page).fill(text);
    await expect(results(page)).toHaveAttribute('data-state', /^(done|empty|idle)$/);
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await expect(results(page)).toHaveAttribute('data-state', /^(done|empty|idle)$/);
    expect(dialogs).toEqual([]);
    expect((await page.locator('.search-status').innerText()).length).toBeLessThan(250);
    await expect(results(page).locator('script, img')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

for (const query of ['topic=__proto__&level=constructor&kind=toString', 'topic=%22%3E%3Cimg%20src%3Dx%3E', 'level=&q='])
  test(`filters that do not exist, ?${query}, are shown as they are and can be taken away`, async ({ page, open }) => {
    await open(`search.html?q=cache&${query}`);
    await expect(results(page)).toHaveAttribute('data-state', 'empty');
    const filters = page.locator('details.search-filters');
    if ((await filters.getAttribute('open')) === null) await filters.getByText(/^Filters/).click();
    await expect(filters).not.toContainText('function');
    await expect(filters).not.toContainText('[object');
    await expect(filters.locator('img')).toHaveCount(0);
    const ticked = filters.getByRole('checkbox', { checked: true });
    while ((await ticked.count()) > 0) await ticked.first().uncheck({ force: true });
    await expect(results(page)).toHaveAttribute('data-state', 'done');
  });
