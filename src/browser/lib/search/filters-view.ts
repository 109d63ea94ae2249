import { make } from '../make.ts';
import type { SearchData } from '../../../domain/search/data.ts';
import { facetLabel, own } from './labels.ts';
import type { Parts } from './parts.ts';
import { FACETS, type Counts, type Facet, type Query } from './types.ts';

const legends: Record<Facet, string> = { topic: 'Topic', level: 'Level', kind: 'Kind' };

/** A value to narrow by, and how many pages it would leave. */
interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}
/** The values of each facet; those that would leave nothing only while they are chosen. */
export type Choices = readonly { readonly facet: Facet; readonly choices: readonly Choice[] }[];

export const choicesOf = (query: Query, counts: Counts, topics: SearchData['topics']): Choices =>
  FACETS.map((facet) => {
    const chosen = query.filters[facet];
    const values = [...new Set([...Object.keys(counts[facet]), ...chosen])].sort();
    return {
      facet,
      choices: values
        .map((value) => ({
          value,
          label: facet === 'topic' ? (own(topics, value) ?? value) : facetLabel(facet, value),
          count: own(counts[facet], value) ?? 0,
          chosen: chosen.includes(value),
        }))
        .filter((choice) => choice.count > 0 || choice.chosen),
    };
  }).filter(({ choices }) => choices.length > 0);

function choiceLabel(facet: Facet, { value }: Choice): HTMLLabelElement {
  const box = make('input', { type: 'checkbox', name: facet, value });
  return make('label', { class: 'filter-choice' }, box, make('span', {}), ' ', make('span', { class: 'count' }));
}

function fill(label: HTMLElement, { label: text, count, chosen }: Choice): void {
  const [words, number] = label.querySelectorAll('span');
  const box = label.querySelector('input');
  if (words) words.textContent = text;
  if (number) number.textContent = String(count);
  if (box) box.checked = chosen;
}

/** Makes the children of a place these, in this order; one that is there already is not moved: a finger may be on it. */
function arrange(place: Element, wanted: readonly Element[]): void {
  for (const child of [...place.children]) if (!wanted.includes(child)) child.remove();
  for (const [at, child] of wanted.entries())
    if (place.children[at] !== child) place.insertBefore(child, place.children[at] ?? null);
}

/** The values that are ticked, by facet. */
export const chosenFilters = (place: HTMLElement): Query['filters'] =>
  Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      [...place.querySelectorAll<HTMLInputElement>(`input[name=${facet}]:checked`)].map(({ value }) => value),
    ]),
  ) as Record<Facet, string[]>;

/** Shows what a search can be narrowed by. A box that stays keeps the focus; when it goes, the field has it. */
export function showFilters({ filters, field }: Parts, facets: Choices): void {
  const [summary, place] = filters.children;
  if (!place) return;
  const hadFocus = document.activeElement instanceof HTMLInputElement && place.contains(document.activeElement);
  const groups = facets.map(({ facet, choices }) => {
    const group =
      place.querySelector(`fieldset[data-facet=${facet}]`) ??
      make('fieldset', { 'data-facet': facet }, make('legend', { class: 'small' }, legends[facet]));
    const labels = [...group.querySelectorAll('label')];
    const wanted = choices.map((choice) => {
      const label =
        labels.find((one) => one.querySelector('input')?.value === choice.value) ?? choiceLabel(facet, choice);
      fill(label, choice);
      return label;
    });
    const legend = group.querySelector('legend');
    arrange(group, [...(legend ? [legend] : []), ...wanted]);
    return group;
  });
  arrange(place, groups);
  const chosen = filters.querySelectorAll('input:checked').length;
  if (summary) summary.textContent = chosen === 0 ? 'Filters' : `Filters (${String(chosen)} chosen)`;
  if (hadFocus && !place.contains(document.activeElement)) field.focus();
}
