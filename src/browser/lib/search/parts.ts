import { ids, type SearchState } from '../../../domain/names.ts';

/** The parts of a search box, the same on the search page and in the dialog. */
export interface Parts {
  readonly field: HTMLInputElement;
  /** Closed until the reader opens it, so that it moves no row. */
  readonly filters: HTMLDetailsElement;
  readonly status: HTMLElement;
  readonly list: HTMLOListElement;
}

/** Finds them. Throws when the markup lacks one. */
export function partsOf(box: HTMLElement): Parts {
  const field = box.querySelector<HTMLInputElement>('input[type=search]');
  const filters = box.querySelector<HTMLDetailsElement>('details.search-filters');
  const status = box.querySelector<HTMLElement>('.search-status');
  const list = box.querySelector<HTMLOListElement>(`#${ids.results}`);
  if (field === null || filters === null || status === null || list === null)
    throw new Error('the search box lacks its field, filters, status or list');
  return { field, filters, status, list };
}

/** Puts the list into a state and says what it means. */
export function show({ list, status }: Parts, state: SearchState, ...says: (Node | string)[]): void {
  list.dataset['state'] = state;
  list.setAttribute('aria-busy', String(state === 'loading'));
  status.replaceChildren(...says);
}
