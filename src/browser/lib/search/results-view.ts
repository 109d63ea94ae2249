import { make } from '../make.ts';
import type { Hit, Piece } from './types.ts';

const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map((piece) => (piece.marked ? make('mark', {}, piece.text) : piece.text));

/** One page found: its title first, so that the item's first link leads there. */
export function hitItem(hit: Hit): HTMLLIElement {
  const passages = hit.passages.map(({ heading, address, pieces }) => {
    const text = make('p', { class: 'passage' });
    if (heading !== undefined) text.append(make('a', { href: address }, heading), ' ');
    text.append(...marked(pieces));
    return text;
  });
  return make(
    'li',
    {},
    make('a', { href: hit.address, class: 'hit-title' }, hit.title),
    make('p', { class: 'small' }, hit.labels.join(' · ')),
    ...passages,
  );
}
