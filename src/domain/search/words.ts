/** Words that carry no meaning in a question, so that "what is a JWT" asks for "JWT". */
const FUNCTION_WORDS = new Set(
  'a an and are as at be by can do does for from has have how i if in into is it its of on or should so than that the their them then there these they this those to was we were what when where which who why will with would you your'.split(
    ' ',
  ),
);

/**
 * The words of a text as search compares them: lower case, without accents, split at everything but
 * letters, digits, `+` and `#` (so that "N+1" and "C#" are words).
 */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The words that carry meaning; all of them when none does. */
export function contentWords(words: readonly string[]): string[] {
  const found = words.filter((word) => !FUNCTION_WORDS.has(word));
  return found.length > 0 ? found : [...words];
}
