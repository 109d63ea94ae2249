import type { Piece } from './types.ts';

/**
 * Pagefind's excerpt as pieces of text. It is HTML, escaped, with `<mark>` around matches; parsing it
 * into a document that is never shown runs nothing and loads nothing.
 */
export function piecesOf(excerpt: string): Piece[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes]
    .map((node) => ({ text: node.textContent ?? '', marked: node.nodeName === 'MARK' }))
    .filter(({ text }) => text !== '');
}
