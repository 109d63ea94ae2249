// Loaded when search is first wanted: the interface over the engine, and its styles.
import styles from '../styles/search.css?inline';
import { addresses } from '../domain/addresses.ts';
import type { SearchData } from '../domain/search/data.ts';
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

const loadEngine = once(async () => {
  const answer = await fetch(inSite(addresses.searchData));
  if (!answer.ok) throw new Error(`${addresses.searchData}: ${String(answer.status)}`);
  return searchEngine((await answer.json()) as SearchData, loadFullText);
});

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
    // The full text takes longest: ask for it while the reader is still typing.
    void loadFullText().catch(() => undefined);
    return () => controller.abort();
  },
};
