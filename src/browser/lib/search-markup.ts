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
