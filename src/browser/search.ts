// Loaded when search is first wanted: the interface over the engine, and its styles.
import styles from '../styles/search.css?inline';
import { addresses } from '../domain/addresses.ts';
import type { SearchData, SearchWords } from '../domain/search/data.ts';
import { once } from './lib/once.ts';
import { inSite } from './lib/root.ts';
import { listenForKeys } from './lib/search/keys.ts';
import { searchEngine } from './lib/search/engine.ts';
import { loadPagefind } from './lib/search/pagefind.ts';
import { adoptStyles } from './lib/styles.ts';
import { partsOf } from './lib/search/parts.ts';
import { SearchSession } from './lib/search/session.ts';

adoptStyles(styles);

const loadFullText = once(loadPagefind);

async function load(address: string): Promise<unknown> {
  const answer = await fetch(inSite(address));
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return answer.json();
}

const loadWords = once(async () => (await load(addresses.searchWords)) as SearchWords);
const loadEngine = once(async () =>
  searchEngine((await load(addresses.searchData)) as SearchData, loadWords, loadFullText),
);

window.callbackSearch = {
  attach(box, { keepsAddress }) {
    const controller = new AbortController();
    const parts = partsOf(box);
    const session = new SearchSession(
      parts,
      { load: loadEngine, keepsAddress, allQuestions: inSite(addresses.all).href },
      controller.signal,
    );
    listenForKeys(box, parts.field, () => session.openFirst(), controller.signal);
    session.begin();
    // The rest while the reader is still typing, but names first: on a slow line they would wait for it.
    void loadEngine()
      .then(() => Promise.all([loadWords(), loadFullText()]))
      .catch(() => undefined);
    return () => controller.abort();
  },
};
