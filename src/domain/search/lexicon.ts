import { slips } from './distance.ts';
import { stemOf } from './words.ts';

/** The words that the index knows. */
export interface Lexicon {
  readonly knows: (word: string) => boolean;
  /** Known words that a word begins, the weightiest first. */
  readonly completions: (start: string) => readonly string[];
  /** Two known words that were written as one. */
  readonly split: (word: string) => readonly [string, string] | undefined;
  /** The known word that was probably meant. For a word that only bodies have, one that the guide is about. */
  readonly correction: (word: string) => string | undefined;
}

/** More completions than this match nearly everything. */
const COMPLETIONS = 40;

/** What a page is about weighs so much: its name or another word for it. Bodies alone weigh less than one. */
const CONCEPT = 4;

/** Slips that are still forgiven: none in a word of three letters, one from four, two from eight. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** @param weights every known word with its weight: how much of the guide is about it */
export function lexicon(weights: ReadonlyMap<string, number>): Lexicon {
  // Made when first needed: most readers type words that are here.
  let sorted: string[] | undefined;
  const words = (): string[] => (sorted ??= [...weights.keys()].sort());
  let known: Set<string> | undefined;
  const stems = (): Set<string> => (known ??= new Set(words().map(stemOf)));
  const weigh = (word: string): number => weights.get(word) ?? 0;
  const knows = (word: string): boolean => weights.has(word) || stems().has(stemOf(word));

  return {
    knows,
    completions: (start) =>
      words()
        .filter((word) => word.startsWith(start))
        .sort((a, b) => weigh(b) - weigh(a))
        .slice(0, COMPLETIONS),
    split(word) {
      let best: { parts: [string, string]; weight: number } | undefined;
      for (let at = 3; at <= word.length - 3; at++) {
        const parts: [string, string] = [word.slice(0, at), word.slice(at)];
        const weight = Math.min(...parts.map(weigh));
        if (weight > 0 && weight > (best?.weight ?? 0)) best = { parts, weight };
      }
      return best?.parts;
    },
    correction(word) {
      const most = knows(word) ? Math.min(1, forgiven(word.length)) : forgiven(word.length);
      if (most === 0 || /\d/.test(word) || weigh(word) >= 1) return undefined;
      // Short words, and words that exist, are a slip away from too many others.
      const least = word.length === 4 || knows(word) ? CONCEPT : 0;
      let best: { word: string; rank: number } | undefined;
      for (const candidate of words()) {
        if (candidate.length < 3 || weigh(candidate) < least) continue;
        const count = slips(word, candidate, most);
        // Two slips, one of them in the first letter, is another word.
        if (count > most || (count > 1 && candidate[0] !== word[0])) continue;
        // A slip in the first letter is rare; among equals, what the guide is about.
        const rank = -count * 10 - (candidate[0] === word[0] ? 0 : 4) + Math.log2(1 + weigh(candidate));
        if (best === undefined || rank > best.rank) best = { word: candidate, rank };
      }
      return best?.word;
    },
  };
}
