import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';

/** The second was written by somebody who had not read the pages. */
const QUERIES_FILES = ['tests/search/queries.yaml', 'tests/search/queries-unread.yaml'];

/** Pages that answer a query, by what people type, by kind. */
export type QuerySets = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Both files; the kinds of the second are called `unread …`. */
export const readQueries = (): QuerySets =>
  Object.fromEntries(
    QUERIES_FILES.flatMap((file, at) =>
      Object.entries(parse(readFileSync(file, 'utf8')) as QuerySets).map(([kind, queries]) => [
        at === 0 ? kind : `unread ${kind}`,
        queries,
      ]),
    ),
  );

/** How often the first, or one of the first three, is right, in parts of one, and the mean of 1/place. */
export interface Quality {
  readonly queries: number;
  readonly first: number;
  readonly firstThree: number;
  readonly reciprocal: number;
  /** Queries whose first page is wrong, with what was found. */
  readonly misses: readonly string[];
}

/** Ids of the pages found, best first. */
export type Ask = (query: string) => Promise<readonly string[]>;

export async function qualityOf(queries: QuerySets[string], ask: Ask): Promise<Quality> {
  const places: number[] = [];
  const misses: string[] = [];
  for (const [query, pages] of Object.entries(queries)) {
    const found = await ask(query);
    const place = found.findIndex((id) => pages.includes(id)) + 1;
    places.push(place);
    if (place !== 1)
      misses.push(`${query} → ${place === 0 ? 'not found' : String(place)}: ${found.slice(0, 3).join(', ')}`);
  }
  const part = (holds: (place: number) => boolean): number => places.filter(holds).length / places.length;
  return {
    queries: places.length,
    first: part((place) => place === 1),
    firstThree: part((place) => place >= 1 && place <= 3),
    reciprocal: places.reduce((sum, place) => sum + (place === 0 ? 0 : 1 / place), 0) / places.length,
    misses,
  };
}

const idOf = (address: string): string => /([^/]+)\.html/.exec(address)?.[1] ?? address;

/** Asks as a reader does: types into the open search page and reads the list. */
export const askTyping =
  (page: Page): Ask =>
  async (query) => {
    const found = await page.evaluate(async (text) => {
      const field = document.querySelector<HTMLInputElement>('main input[type=search]');
      const list = document.getElementById('results');
      if (!field || !list) throw new Error('this is not the search page');
      field.focus();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (!['done', 'empty', 'error'].includes(list.dataset['state'] ?? ''))
        await new Promise((resolve) => setTimeout(resolve, 2));
      return [...list.querySelectorAll<HTMLElement>('li[data-address]')].map((row) => row.dataset['address'] ?? '');
    }, query);
    return found.map(idOf);
  };

/** Asks Pagefind as it comes, with the very index of the site. */
export const askPagefind =
  (page: Page): Ask =>
  async (query) => {
    const found = await page.evaluate(async (text) => {
      interface Plain {
        createInstance(): { search(text: string): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }> };
      }
      const holder = window as unknown as { plain?: ReturnType<Plain['createInstance']> };
      const address = new URL('pagefind/pagefind.js', location.href).href;
      holder.plain ??= ((await import(address)) as Plain).createInstance();
      const { results } = await holder.plain.search(text);
      return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).raw_url));
    }, query);
    return found.map(idOf);
  };
