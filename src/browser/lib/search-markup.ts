import { addresses } from '../../domain/addresses.ts';
import { ids } from '../../domain/names.ts';
import { inSite } from './root.ts';
import { make } from './make.ts';

/** The inside of the search dialog: the same parts, by the same names, as the search page has. */
export function searchParts(): HTMLElement[] {
  const field = make('input', {
    class: 'search-field',
    type: 'search',
    name: 'q',
    'aria-label': 'Search all questions',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const close = make('button', { type: 'button', class: 'control', 'data-close': '' }, 'Close');
  return [
    make('form', { class: 'search-form', action: inSite(addresses.search).href, role: 'search' }, field, close),
    make(
      'details',
      { class: 'search-filters', hidden: '' },
      make('summary', { class: 'small' }, 'Filters'),
      make('div'),
    ),
    make('p', { class: 'search-status small', role: 'status' }),
    make('ol', { id: ids.results, 'data-state': 'idle' }),
  ];
}

/** The honest state when the search code or its index could not be had. */
export function showLoadFailure(box: HTMLElement, retry: () => void): void {
  box.querySelector(`#${ids.results}`)?.setAttribute('data-state', 'error');
  const again = make('button', { type: 'button', class: 'link-button' }, 'Try again');
  again.addEventListener('click', retry, { once: true });
  const list = make('a', { href: inSite(addresses.all).href }, 'every question, A–Z');
  box
    .querySelector('.search-status')
    ?.replaceChildren('Search could not be loaded. ', again, ' or look through ', list, '.');
}
