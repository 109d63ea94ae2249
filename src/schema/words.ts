/**
 * Counts the words of a text as docs/writing.md means it: runs of characters between white
 * space that hold at least one letter or digit. A dash on its own or an arrow is not a word.
 */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Counts characters as a reader sees them: an accented letter is one, however it is encoded. */
export const countCharacters = (text: string): number => [...characters.segment(text)].length;
