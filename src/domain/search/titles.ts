import { byText } from '../library.ts';
import type { PageEntry } from './data.ts';
import { contentWords, wordsOf } from './words.ts';

/**
 * How well a page answers to words, best first. The steps are what people mean: the concept's name,
 * another word for it, a part of either, a word of its title.
 */
const SCORES = {
  name: 100,
  alias: 90,
  nameStart: 80,
  aliasStart: 70,
  inName: 60,
  inAlias: 50,
  inTitle: 30,
  anywhere: 20,
};

interface Prepared {
  readonly page: PageEntry;
  readonly name: readonly string[];
  readonly aliases: readonly (readonly string[])[];
  readonly title: readonly string[];
}

/** Whether every asked word is there; the last may still be in the typing. */
const holds = (words: readonly string[], asked: readonly string[]): boolean =>
  asked.every((word, at) =>
    words.some((one) => one === word || (at === asked.length - 1 && word.length > 1 && one.startsWith(word))),
  );

const startsWith = (words: readonly string[], asked: readonly string[]): boolean =>
  asked.length <= words.length && holds(words.slice(0, asked.length), asked);

const equals = (words: readonly string[], asked: readonly string[]): boolean =>
  words.length === asked.length && words.every((word, at) => word === asked[at]);

function score({ name, aliases, title }: Prepared, asked: readonly string[]): number {
  if (equals(name, asked)) return SCORES.name;
  if (aliases.some((alias) => equals(alias, asked))) return SCORES.alias;
  if (startsWith(name, asked)) return SCORES.nameStart;
  if (aliases.some((alias) => startsWith(alias, asked))) return SCORES.aliasStart;
  if (holds(name, asked)) return SCORES.inName;
  if (aliases.some((alias) => holds(alias, asked))) return SCORES.inAlias;
  if (holds(title, asked)) return SCORES.inTitle;
  return holds([...name, ...aliases.flat(), ...title], asked) ? SCORES.anywhere : 0;
}

/** Finds pages by their names, other words and titles. */
export type TitleSearch = (text: string) => PageEntry[];

/** Prepares the pages once; each search is then fast enough for every key. */
export function titleSearch(pages: readonly PageEntry[]): TitleSearch {
  const prepared = pages.map((page) => ({
    page,
    name: contentWords(wordsOf(page.name)),
    aliases: page.aliases.map((alias) => contentWords(wordsOf(alias))),
    title: contentWords(wordsOf(page.title)),
  }));
  return (text) => {
    const asked = contentWords(wordsOf(text));
    if (asked.length === 0) return [];
    return prepared
      .map((entry) => ({ entry, score: score(entry, asked) }))
      .filter((found) => found.score > 0)
      .sort((a, b) => b.score - a.score || byText(a.entry.page.name, b.entry.page.name))
      .map(({ entry }) => entry.page);
  };
}
