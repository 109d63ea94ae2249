import { addresses } from '../../domain/addresses.ts';
import { ids, type SearchState } from '../../domain/names.ts';
import { loadSearch } from './load-search.ts';
import { make } from './make.ts';
import { inSite } from './root.ts';
import type { SearchApi } from './search-api.ts';

/** Waiting shorter than this shows nothing: a flash of "loading" is noise. */
const PATIENCE_MS = 200;

function say(box: HTMLElement, state: SearchState, ...says: (Node | string)[]): void {
  box.querySelector(`#${ids.results}`)?.setAttribute('data-state', state);
  box.querySelector('.search-status')?.replaceChildren(...says);
}

/** Loads search for a box, which says so while that takes long and offers to try again when it fails. */
export function fillSearch(box: HTMLElement, attach: (search: SearchApi) => void): void {
  const waiting = setTimeout(() => say(box, 'loading', 'Loading search…'), PATIENCE_MS);
  loadSearch()
    .then(attach, () => {
      const again = make('button', { type: 'button', class: 'link-button' }, 'Try again');
      again.addEventListener('click', () => fillSearch(box, attach), { once: true });
      const list = make('a', { href: inSite(addresses.all).href }, 'every question, A–Z');
      say(box, 'error', 'Search could not be loaded. ', again, ' or look through ', list, '.');
    })
    .finally(() => clearTimeout(waiting));
}
