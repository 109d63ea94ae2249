import { elements } from '../../domain/names.ts';
import { fillSearch } from '../lib/fill-search.ts';
import { BaseElement } from './base-element.ts';

/** The search page's own box. Loads search when the reader comes to the field or the address asks for something. */
class SearchBox extends BaseElement {
  #detach: (() => void) | undefined;

  protected start(signal: AbortSignal): void {
    const begin = (): void =>
      fillSearch(this, (search) => {
        if (!signal.aborted) this.#detach ??= search.attach(this, { keepsAddress: true });
      });
    if (location.search.length > 1) begin();
    else this.addEventListener('focusin', begin, { signal, once: true });
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault(), { signal });
  }

  protected override stop(): void {
    this.#detach?.();
    this.#detach = undefined;
  }
}

customElements.define(elements.searchBox, SearchBox);
