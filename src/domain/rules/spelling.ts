import type { ContentSet } from '../content-set.ts';
import { fieldName, type Mistake } from '../mistake.ts';
import { didYouMean } from '../nearest.ts';
import { wordsIn } from '../spelling/words.ts';

/** A dictionary. Words keep their case: the start of a sentence is its own affair. */
export interface Speller {
  readonly knows: (word: string) => boolean;
  readonly suggest: (word: string) => readonly string[];
}

/** Where a fork keeps the words of its own field. */
export const WORDS_FILE = 'content/words.txt';

/** Each misspelt word of a file once, where it stands first. */
export function misspellings({ files }: ContentSet, speller: Speller): Mistake[] {
  return files.flatMap((file) => {
    const seen = new Set<string>();
    return file.written.flatMap(({ text, line, path }) => {
      const wrong = [...new Set(wordsIn(text))].filter((word) => !seen.has(word) && !speller.knows(word));
      return wrong.map((word): Mistake => {
        seen.add(word);
        return {
          file: file.path,
          line,
          ...(path === undefined ? {} : { field: fieldName(path) }),
          message: `spells \`${word}\`, which no dictionary has; expected a known word, or this one in ${WORDS_FILE}${didYouMean(word, speller.suggest(word))}`,
        };
      });
    });
  });
}
