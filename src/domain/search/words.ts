import { stemmer } from 'stemmer';

/** Words that carry no meaning in a question, so that "what is a JWT" asks for "JWT". */
const FUNCTION_WORDS = new Set(
  (
    'a about after again all also am an and any are as at be because been being but by can could did do does doing each every for from ' +
    'get gets getting give got had has have having he her here his how i if in into is it its just keep let lets like ' +
    'me mean means more most much must my need of off on only or other our out please say says she should so some such tell ' +
    'than that the their them then there these they thing things this those to too up us use used using very want was ' +
    'way we were what whats when where which while who why will with work works would you your explain difference ' +
    'between versus vs cant cannot dont doesnt didnt isnt arent wasnt wont wouldnt shouldnt couldnt'
  ).split(' '),
);

/**
 * The words of a text as search compares them: lower case, without accents, split at everything but
 * letters, digits, `+` and `#` (so that "N+1" and "C#" are words). "N plus one" is "N+1".
 */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b([a-z])(?:\s*\+\s*|[\s-]+plus[\s-]+)(?:1|one)\b/g, '$1+1')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The words that carry meaning; all of them when none does. */
export function contentWords(words: readonly string[]): string[] {
  const found = words.filter((word) => !FUNCTION_WORDS.has(word));
  return found.length > 0 ? found : [...words];
}

const stems = new Map<string, string>();

/** What the forms of a word share: "indexes" and "indexing" are "index". Short words and numbers stay. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = /^[a-z]{4,}$/.test(word) ? stemmer(word) : word;
  stems.set(word, stem);
  return stem;
}

/** Neighbours written as one word: "back-pressure" and "back pressure" are also "backpressure". */
export const joined = (words: readonly string[]): string[] =>
  words.slice(1).map((word, at) => (words[at] ?? '') + word);
