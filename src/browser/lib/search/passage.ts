import type { Fragment } from './pagefind.ts';
import type { Passage, Piece } from './types.ts';

/**
 * Pagefind's excerpt as pieces of text. It is HTML, escaped, with `<mark>` around matches; parsing it
 * into a document that is never shown runs nothing and loads nothing.
 */
function piecesOf(excerpt: string): Piece[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes]
    .map((node) => ({ text: node.textContent ?? '', marked: node.nodeName === 'MARK' }))
    .filter(({ text }) => text !== '');
}

const marks = (pieces: readonly Piece[]): number => pieces.filter(({ marked }) => marked).length;

const isBetter = (next: Passage, best: Passage): boolean =>
  marks(next.pieces) > marks(best.pieces) ||
  (best.heading === undefined && next.heading !== undefined && marks(next.pieces) === marks(best.pieces));

/** The section in which most of the words stand; the page itself for words found only in what is not shown. */
export function bestPassage({ excerpt, sub_results }: Fragment, address: string): Passage {
  const sections = sub_results.map(({ title, url, excerpt: text }) => {
    const at = url.indexOf('#');
    return {
      heading: at < 0 ? undefined : title,
      address: at < 0 ? address : address + url.slice(at),
      pieces: piecesOf(text),
    };
  });
  return sections.reduce<Passage>((best, next) => (isBetter(next, best) ? next : best), {
    heading: undefined,
    address,
    pieces: piecesOf(excerpt),
  });
}
