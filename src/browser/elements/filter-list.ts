import { elements } from '../../domain/names.ts';
import { BaseElement } from './base-element.ts';

const FILTERS = ['level', 'kind'] as const;

/**
 * Filters work by style alone; this adds what style cannot: how many are left, what to do when none
 * is, and a shareable address.
 */
class FilterList extends BaseElement {
  protected start(signal: AbortSignal): void {
    const radios = [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    if (radios.length === 0) return;
    const wanted = new URLSearchParams(location.search);
    for (const name of FILTERS) {
      const match = radios.find((radio) => radio.name === name && radio.value === wanted.get(name));
      if (match) match.checked = true;
    }
    this.addEventListener(
      'change',
      () => {
        this.#count();
        this.#remember();
      },
      { signal },
    );
    this.#count();
  }

  /** All it shows stood in the page before. */
  protected override stop(): void {}

  #chosen(): [string, string][] {
    return FILTERS.map((name): [string, string] => [
      name,
      this.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value ?? '',
    ]).filter(([, value]) => value !== '');
  }

  #count(): void {
    const status = this.querySelector('[role=status]');
    if (status === null) return;
    const items = [...this.querySelectorAll<HTMLElement>('.question-list > li')];
    const chosen = this.#chosen();
    const left = items.filter((item) => chosen.every(([name, value]) => item.dataset[name] === value)).length;
    status.textContent =
      chosen.length === 0
        ? ''
        : left === 0
          ? 'No question here is both. Choose “All” in one of the two.'
          : `${String(left)} of ${String(items.length)} questions`;
  }

  #remember(): void {
    const address = new URL(location.href);
    for (const name of FILTERS) address.searchParams.delete(name);
    for (const [name, value] of this.#chosen()) address.searchParams.set(name, value);
    history.replaceState(null, '', address);
  }
}

customElements.define(elements.filterList, FilterList);
