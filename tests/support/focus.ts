import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

const FAR = 150;

/** What has the focus: whether a reader can see that, and what it is. */
const focused = (page: Page): Promise<{ what: string; seen: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    // A radio is drawn by its label.
    const drawn = element.closest('label') ?? element;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    const { top, bottom, left, right, width, height } = drawn.getBoundingClientRect();
    const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width > 1 && height > 1;
    return {
      what: `${element.localName} “${element.textContent.trim().slice(0, 40)}”`,
      seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && inView,
    };
  });

/** Goes by Tab to a place, as a reader without a mouse does. At every step the focus can be seen. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let step = 0; step < FAR; step += 1) {
    await page.keyboard.press('Tab');
    const { what, seen } = await focused(page);
    expect(seen, `the focus on ${what} can be seen`).toBe(true);
    if (await place.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab did not come to ${String(place)} in ${String(FAR)} steps`);
}
