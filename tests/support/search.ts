import type { Locator, Page } from '@playwright/test';
import { ids, type SearchState } from '../../src/domain/names.ts';
import { expect } from './site.ts';

/** What search fetches besides its script. */
export const SEARCH_FILES = /\/(pagefind\/|search-(data|words)\.json)/;
export const SEARCH_SCRIPT = /\/_astro\/search-[^/]*\.js$/;

/** The search that is open: the dialog over any page, or the search page's own box. */
export const searchDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });
export const searchField = (page: Page): Locator =>
  page.getByRole('main').or(searchDialog(page)).getByRole('searchbox', { name: 'Search all questions' });

/** The list of results and the pages in it, one item each. */
export const results = (page: Page): Locator => page.locator(`ol#${ids.results}`);
export const hits = (page: Page): Locator => results(page).locator('> li[data-address]');
/** An item's first link: the page found. */
export const titles = (page: Page): Locator => results(page).locator('> li > a:first-child');

export const expectState = (page: Page, state: SearchState): Promise<void> =>
  expect(results(page)).toHaveAttribute('data-state', state);
