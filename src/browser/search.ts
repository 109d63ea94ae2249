// Loaded when search is first wanted: the interface over the engine, and its styles.
import styles from '../styles/search.css?inline';
import { addresses } from '../domain/addresses.ts';
import type { SearchData } from '../domain/search-data.ts';
import { inSite } from './lib/root.ts';
import { listenForArrows } from './lib/search/keys.ts';
import { loadPagefind } from './lib/search/pagefind.ts';
import { adoptStyles } from './lib/styles.ts';
import { partsOf } from './lib/search/parts.ts';
import { SearchSession } from './lib/search/session.ts';
import type { SearchEngine } from './lib/search/types.ts';

adoptStyles(styles);

interface Loaded {
  readonly engine: SearchEngine;
  readonly data: SearchData;
}

let loaded: Promise<Loaded> | undefined;

async function load(): Promise<Loaded> {
  const [engine, answer] = await Promise.all([loadPagefind(), fetch(inSite(addresses.searchData))]);
  if (!answer.ok) throw new Error(`${addresses.searchData}: ${String(answer.status)}`);
  return { engine, data: (await answer.json()) as SearchData };
}

/** Engine and data, loaded once; a failure is not kept. */
function loadOnce(): Promise<Loaded> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

window.callbackSearch = {
  attach(box, { keepsAddress }) {
    const controller = new AbortController();
    const parts = partsOf(box);
    listenForArrows(box, parts.field, controller.signal);
    new SearchSession(
      parts,
      { load: loadOnce, keepsAddress, allQuestions: inSite(addresses.all).href },
      controller.signal,
    ).begin();
    return () => controller.abort();
  },
};
