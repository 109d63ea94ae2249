import { make } from '../make.ts';
import type { SearchData } from '../../../domain/search/data.ts';
import { facetLabel, own } from './labels.ts';
import type { Parts } from './parts.ts';
import { FACETS, type Counts, type Facet, type Query } from './types.ts';

const legends: Record<Facet, string> = { topic: 'Topic', level: 'Level', kind: 'Kind' };

/** The filters of a search with their counts: each facet a group, each value a checkbox. */
export function filterGroups(query: Query, counts: Counts, topics: SearchData['topics']): HTMLElement[] {
  return FACETS.flatMap((facet) => {
    const chosen = query.filters[facet];
    const values = [...new Set([...Object.keys(counts[facet]), ...chosen])].filter(
      (value) => (own(counts[facet], value) ?? 0) > 0 || chosen.includes(value),
    );
    if (values.length === 0) return [];
    const choices = values.map((value) => {
      const box = make('input', { type: 'checkbox', name: facet, value });
      box.checked = chosen.includes(value);
      const label = facet === 'topic' ? (own(topics, value) ?? value) : facetLabel(facet, value);
      return make(
        'label',
        { class: 'filter-choice' },
        box,
        `${label} `,
        make('span', { class: 'count' }, String(own(counts[facet], value) ?? 0)),
      );
    });
    return [make('fieldset', {}, make('legend', { class: 'small' }, legends[facet]), ...choices)];
  });
}

/** The values that are ticked, by facet. */
export const chosenFilters = (place: HTMLElement): Query['filters'] =>
  Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      [...place.querySelectorAll<HTMLInputElement>(`input[name=${facet}]:checked`)].map(({ value }) => value),
    ]),
  ) as Record<Facet, string[]>;

/** Puts new groups in place. The focus stays on the box that was just ticked, or goes to the field. */
export function showFilters({ filters, field }: Parts, groups: HTMLElement[]): void {
  const [summary, place] = filters.children;
  const active = document.activeElement;
  const focused = active instanceof HTMLInputElement && filters.contains(active) ? active : undefined;
  place?.replaceChildren(...groups);
  const chosen = filters.querySelectorAll('input:checked').length;
  if (summary) summary.textContent = chosen === 0 ? 'Filters' : `Filters (${String(chosen)} chosen)`;
  if (focused === undefined) return;
  const again = [...filters.querySelectorAll('input')].find(
    (box) => box.name === focused.name && box.value === focused.value,
  );
  (again ?? field).focus();
}
