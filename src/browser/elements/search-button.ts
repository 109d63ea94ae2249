import { elements, ids } from '../../domain/names.ts';
import { fillSearch } from '../lib/fill-search.ts';
import { loadSearch } from '../lib/load-search.ts';
import { make } from '../lib/make.ts';
import { searchParts } from '../lib/search-markup.ts';
import { BaseElement } from './base-element.ts';

let dialog: HTMLDialogElement | undefined;
let detach: (() => void) | undefined;

function makeDialog(): HTMLDialogElement {
  const box = make(
    'dialog',
    { id: ids.searchDialog, class: 'search-dialog', 'aria-label': 'Search' },
    ...searchParts(),
  );
  box.addEventListener('click', (event) => {
    const onBackdrop = event.target === box;
    // A passage may lead to a place in this very page.
    const closes = event.target instanceof Element && event.target.closest('[data-close], a[href*="#"]') !== null;
    if (onBackdrop || closes) box.close();
  });
  box.addEventListener('close', () => {
    detach?.();
    detach = undefined;
  });
  document.body.append(box);
  return box;
}

/** Opens search over the page; on the search page itself, goes to its field. */
export function openSearch(): void {
  const field = document.querySelector<HTMLInputElement>(`${elements.searchBox} input[type=search]`);
  if (field !== null) {
    field.focus();
    field.select();
    return;
  }
  dialog ??= makeDialog();
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector<HTMLInputElement>('input[type=search]')?.select();
  const box = dialog;
  fillSearch(box, (search) => {
    if (box.open) detach ??= search.attach(box, { keepsAddress: false });
  });
}

/** Around the link to the search page: opens the dialog instead, and loads search once a press is likely. */
class SearchButton extends BaseElement {
  protected start(signal: AbortSignal): void {
    const link = this.querySelector('a');
    if (link === null) return;
    const warm = (): void => void loadSearch().catch(() => undefined);
    link.addEventListener('pointerenter', warm, { signal, once: true });
    link.addEventListener(
      'click',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        openSearch();
      },
      { signal },
    );
  }

  /** The link stood in the page before. */
  protected override stop(): void {}
}

customElements.define(elements.searchButton, SearchButton);
