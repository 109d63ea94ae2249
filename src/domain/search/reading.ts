import type { Lexicon } from './lexicon.ts';
import { contentWords, joined, wordsOf } from './words.ts';

/** One thing asked for: any of these, each a word or several that stand for it together. */
export interface Term {
  readonly any: readonly (readonly string[])[];
  /** A word one slip away that may have been meant although this one exists. */
  readonly meant?: string;
  /** Set for the last word, which may still be in the typing: what it may become. */
  readonly completions?: readonly string[];
}

/** What search understood of what was typed. */
export interface Reading {
  readonly terms: readonly Term[];
  /** The text with its slips mended; as typed when there were none. */
  readonly text: string;
  readonly corrected: boolean;
  /** Words that no page has, nor any word near them. */
  readonly unknown: readonly string[];
  /** How many words carry meaning. */
  readonly asked: number;
  /** The words as they are searched: mended, split or joined; the last may be a beginning. */
  readonly words: readonly string[];
}

/** Longer questions than this are cut: nobody means the two hundredth word. */
const MOST_WORDS = 32;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text with one word in the place of another, wherever it stands by itself. */
const replaceWord = (text: string, from: string, to: string): string =>
  text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(from)}(?![\\p{L}\\p{N}])`, 'giu'), to);

/**
 * Reads what was typed.
 * @param literal takes every word as it stands: the reader has refused the corrections
 */
export function readQuery(text: string, lexicon: Lexicon, literal = false): Reading {
  const asked = contentWords(wordsOf(text)).slice(0, MOST_WORDS);
  const pairs = joined(asked);
  const terms: Term[] = [];
  const words: string[] = [];
  const unknown: string[] = [];
  let mended = text;
  for (let at = 0; at < asked.length; at++) {
    const word = asked[at] ?? '';
    const next = asked[at + 1];
    const pair = pairs[at];
    // "back pressure", and "p 99"
    if (next !== undefined && pair !== undefined && lexicon.knows(pair)) {
      terms.push({ any: [[pair], [word, next]] });
      words.push(pair);
      at++;
      continue;
    }
    if (lexicon.knows(word)) {
      words.push(word);
      // A word that exists is never corrected, but a concept one slip away may have been meant.
      const meant = literal ? undefined : lexicon.correction(word);
      terms.push({
        any: [[word]],
        ...(meant === undefined ? {} : { meant }),
        ...(at === asked.length - 1 ? { completions: lexicon.completions(word) } : {}),
      });
      continue;
    }
    const completions = at === asked.length - 1 && word.length > 1 ? lexicon.completions(word) : [];
    const parts = lexicon.split(word);
    if (completions.length > 0) {
      terms.push({ any: [], completions });
      words.push(word);
    } else if (parts !== undefined) {
      terms.push({ any: [parts] });
      words.push(...parts);
    } else {
      const correction = literal ? undefined : lexicon.correction(word);
      if (correction === undefined) unknown.push(word);
      else {
        terms.push({ any: [[correction]] });
        words.push(correction);
        mended = replaceWord(mended, word, correction);
      }
    }
  }
  return {
    terms,
    text: mended,
    corrected: mended !== text,
    unknown,
    asked: asked.length,
    words,
  };
}
