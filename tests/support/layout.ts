import type { Page } from '@playwright/test';

/** Elements that reach beyond the window's sides, other than inside what scrolls by itself. */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element): boolean => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
    const found: string[] = [];
    const look = (element: Element): void => {
      if (!element.checkVisibility()) return;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 1 && (left < -0.5 || right > document.documentElement.clientWidth + 0.5))
        found.push(`<${element.localName} class="${element.className}"> from ${String(left)} to ${String(right)}`);
      else if (!scrolls(element)) for (const child of element.children) look(child);
    };
    for (const child of document.body.children) look(child);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${String(scrollWidth - clientWidth)} px too wide`);
    return found;
  });

/** Controls too small for a finger, links within a sentence aside. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 43.5;
    const inSentence = (element: Element): boolean =>
      element.localName === 'a' &&
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    return [...document.querySelectorAll('a[href], button, summary, select, input')].flatMap((element) => {
      const target = element.closest('label') ?? element;
      if (!target.checkVisibility() || inSentence(element) || target.matches('.skip-link')) return [];
      const { width, height } = target.getBoundingClientRect();
      if (width >= LEAST && height >= LEAST) return [];
      const size = `${String(Math.round(width))} × ${String(Math.round(height))}`;
      return [`<${target.localName} class="${target.className}"> “${target.textContent.trim().slice(0, 30)}” ${size}`];
    });
  });
