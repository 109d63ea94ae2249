import { ids, type SearchState } from '../../../domain/names.ts';

/** The parts of a search box, the same on the search page and in the dialog. */
export interface Parts {
  readonly field: HTMLInputElement;
  readonly filters: HTMLElement;
  readonly status: HTMLElement;
  readonly list: HTMLOListElement;
}

/** Finds them. Throws when the markup lacks one. */
export function partsOf(box: HTMLElement): Parts {
  const find = <E extends HTMLElement>(selector: string): E => {
    const found = box.querySelector<E>(selector);
    if (found === null) throw new Error(`the search box has no ${selector}`);
    return found;
  };
  return {
    field: find('input[type=search]'),
    filters: find('.search-filters'),
    status: find('.search-status'),
    list: find(`#${ids.results}`),
  };
}

/** Puts the list into a state and says what it means. */
export function show({ list, status }: Parts, state: SearchState, ...says: (Node | string)[]): void {
  list.dataset['state'] = state;
  list.setAttribute('aria-busy', String(state === 'loading'));
  status.replaceChildren(...says);
}
