import { getDefaultSettings, getDictionary, mergeSettings } from 'cspell-lib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORDS_FILE, type Speller } from '../../domain/rules/spelling.ts';

/** British, so that one word is spelt one way, and the terms of the trade; not the names of every package, which hide mistakes. */
const DICTIONARIES = [
  ...['en-gb', 'softwareTerms', 'software-tools', 'computing-acronyms', 'networking-terms', 'companies'],
  ...['sql', 'fullstack', 'docker', 'k8s'],
];

/** The project's own words: one a line, `#` begins a comment; one in lower case may begin a sentence. */
function ownWords(root: string): Set<string> {
  try {
    const lines = readFileSync(join(root, WORDS_FILE), 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/);
    return new Set(lines.map((line) => line.replace(/#.*/, '').trim()));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Set();
    throw error;
  }
}

let loading: ReturnType<typeof readDictionary> | undefined;

async function readDictionary() {
  const { dictionaryDefinitions = [] } = await getDefaultSettings();
  return getDictionary(mergeSettings({ dictionaryDefinitions }, { language: 'en-GB', dictionaries: DICTIONARIES }));
}

/** Reads the dictionaries, once, which takes most of a second, and the words of the project at `root`. */
export async function loadSpeller(root: string): Promise<Speller> {
  const own = ownWords(root);
  const dictionary = await (loading ??= readDictionary());
  const known = new Map<string, boolean>();
  return {
    knows(word) {
      const found = known.get(word) ?? (own.has(word) || own.has(word.toLowerCase()) || dictionary.has(word));
      known.set(word, found);
      return found;
    },
    suggest: (word) =>
      dictionary
        .suggest(word, { numSuggestions: 5 })
        .map((found) => found.word)
        .filter((near) => !near.includes(' ')),
  };
}
