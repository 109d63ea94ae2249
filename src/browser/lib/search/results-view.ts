import { make } from '../make.ts';
import type { Hit, Passage } from './types.ts';

/** Two lines of a page's text with the words marked, headed by a link to where they stand. */
function fillPassage(place: HTMLElement, { heading, address, pieces }: Passage): void {
  place.replaceChildren(
    ...(heading === undefined ? [] : [make('a', { href: address }, heading), ' ']),
    ...pieces.map((piece) => (piece.marked ? make('mark', {}, piece.text) : piece.text)),
  );
}

/** One page found: its title first, so that the item's first link leads there. */
function hitItem(hit: Hit): HTMLLIElement {
  // The passage keeps its two lines of room while it is still to come, so that no row moves.
  const passage = make('p', { class: 'passage' });
  if (hit.passage) fillPassage(passage, hit.passage);
  return make(
    'li',
    { 'data-address': hit.address },
    make('a', { href: hit.address, class: 'hit-title' }, hit.title),
    make('p', { class: 'small' }, hit.labels.join(' · ')),
    passage,
  );
}

/** Shows hits in order. A row that is there already stays, with whatever focus is in it, and gets its passage. */
export function showHits(list: HTMLElement, hits: readonly Hit[]): void {
  const rows = new Map(
    [...list.querySelectorAll<HTMLElement>('li[data-address]')].map((row) => [row.dataset['address'], row]),
  );
  const items = hits.map((hit) => {
    const row = rows.get(hit.address);
    if (row === undefined) return hitItem(hit);
    const place = row.querySelector<HTMLElement>('.passage');
    if (place && hit.passage) fillPassage(place, hit.passage);
    return row;
  });
  const wanted = new Set<Element>(items);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  for (const [at, item] of items.entries())
    if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
}

/** Adds further hits below. */
export function addHits(list: HTMLElement, hits: readonly Hit[]): void {
  const items = hits.map(hitItem);
  list.append(...items);
  items[0]?.querySelector('a')?.focus();
}
