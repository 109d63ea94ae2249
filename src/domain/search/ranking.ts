import { idOfFile } from '../addresses.ts';
import { byText } from '../library.ts';
import type { PageEntry, PageWords, SearchData, SearchWords } from './data.ts';
import { lexicon, type Lexicon } from './lexicon.ts';
import type { Reading, Term } from './reading.ts';
import { contentWords, joined, stemOf, wordsOf } from './words.ts';

/** What a word weighs by where it stands: a page is about its name, other words for it and its title. */
const FIELDS = { name: 10, aliases: 8, title: 5, headings: 2.5, often: 2, text: 1.5 } as const;

/** Half of a word's worth is reached at this weight, so that one word in every field outweighs no second word. */
const HALF = 3;

/**
 * What the whole query adds when it is a name, another word, or a part of one: people mostly type the concept. In parts
 * of what all its words can be worth.
 */
const WHOLE = { name: 1.5, alias: 1.4, nameStart: 0.8, aliasStart: 0.7, inName: 0.5, inAlias: 0.45, inTitle: 0.2 };

/** What a word counts in a question that no page is named by: "taking" beside "column". */
const MENTIONED = 0.7;

/** How much of its score a page loses for what it lacks, beyond the lacking words' own share. */
const UNCOVERED = 0.5;

/** A page that holds less of the query than this, by the rarity of its words, is no answer by name. */
const LEAST_COVERED = 0.5;

/** What a word is worth that is only begun, and one that was perhaps meant. */
const BEGUN = 0.8;
const MEANT = 0.6;

/** From here a page is about a word and doesn't only mention it: the word stands in a heading, a title or a name. */
const ABOUT = FIELDS.headings / (FIELDS.headings + HALF);

interface Prepared {
  readonly page: PageEntry;
  readonly name: readonly string[];
  readonly aliases: readonly (readonly string[])[];
  readonly title: readonly string[];
  /** The weight of each stem on this page. */
  readonly weights: ReadonlyMap<string, number>;
}

const stemsOf = (text: string): string[] => contentWords(wordsOf(text)).map(stemOf);

/** The words of a short text, with neighbours joined. */
const withJoined = (text: string): string[] => {
  const words = contentWords(wordsOf(text));
  return [...words, ...joined(words)];
};

/** Other words for a page: its own, and those of its address, which readers have seen. */
const otherNames = ({ aliases, address }: PageEntry): string[] => [...aliases, idOfFile(address).replaceAll('-', ' ')];

function prepare(page: PageEntry, words: PageWords | undefined): Prepared {
  const weights = new Map<string, number>();
  const add = (found: readonly string[], weight: number): void => {
    for (const stem of found) weights.set(stem, (weights.get(stem) ?? 0) + weight);
  };
  const distinctStems = (words: readonly string[]): string[] => [...new Set(words.map(stemOf))];
  add(distinctStems(withJoined(page.name)), FIELDS.name);
  add(distinctStems(otherNames(page).flatMap(withJoined)), FIELDS.aliases);
  add(distinctStems(withJoined(page.title)), FIELDS.title);
  if (words !== undefined) {
    add(words.headings.split(' '), FIELDS.headings);
    add(words.text.split(' '), FIELDS.text);
    add(words.often.split(' '), FIELDS.often);
  }
  return {
    page,
    name: stemsOf(page.name),
    aliases: otherNames(page).map(stemsOf),
    title: stemsOf(page.title),
    weights,
  };
}

/** Whether every stem asked for is there; the last may be begun, by at least so many letters. */
const holds = (words: readonly string[], asked: readonly string[], letters = 2): boolean =>
  asked.every((stem, at) =>
    words.some((word) => word === stem || (at === asked.length - 1 && stem.length >= letters && word.startsWith(stem))),
  );
const starts = (words: readonly string[], asked: readonly string[]): boolean =>
  asked.length <= words.length && holds(words.slice(0, asked.length), asked, 1);
const equals = (words: readonly string[], asked: readonly string[]): boolean => words.join('') === asked.join('');

function whole({ name, aliases, title }: Prepared, asked: readonly string[]): number {
  if (equals(name, asked)) return WHOLE.name;
  if (aliases.some((alias) => equals(alias, asked))) return WHOLE.alias;
  if (starts(name, asked)) return WHOLE.nameStart;
  if (aliases.some((alias) => starts(alias, asked))) return WHOLE.aliasStart;
  if (holds(name, asked)) return WHOLE.inName;
  if (aliases.some((alias) => holds(alias, asked))) return WHOLE.inAlias;
  return holds(title, asked) ? WHOLE.inTitle : 0;
}

/** A page that answers. */
export interface Ranked {
  readonly page: PageEntry;
  /** From 0 to about 2.5. */
  readonly score: number;
  /** Whether it is about every word asked for, so that the full text can only confirm it. */
  readonly sure: boolean;
}

/** The first tier of search: pages by what they are about. */
export interface Ranking {
  readonly lexicon: Lexicon;
  /** Pages that answer, best first. */
  readonly rank: (reading: Reading) => Ranked[];
}

type Vocabulary = Pick<SearchWords, 'mentioned' | 'bodies'>;

/** Every word known, and how much of the guide is about it. */
function weightsOf({ pages }: SearchData, { mentioned, bodies }: Vocabulary): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (words: readonly string[], weight: number): void => {
    for (const word of words) if (word !== '') weights.set(word, (weights.get(word) ?? 0) + weight);
  };
  for (const page of pages) {
    add([page.name, ...otherNames(page)].flatMap(withJoined), 4);
    add(withJoined(page.title), 2);
  }
  add(mentioned.split(' '), 1);
  add(bodies.split(' '), 0.5);
  return weights;
}

/**
 * Prepares the pages once; each search is then fast enough for every key.
 * @param words what pages are about; without them only their names are known
 */
export function ranking(data: SearchData, words?: SearchWords): Ranking {
  if (words !== undefined && words.pages.length !== data.pages.length)
    throw new Error(
      `search knows ${String(data.pages.length)} names and the words of ${String(words.pages.length)} pages`,
    );
  const prepared = data.pages.map((page, at) => prepare(page, words?.pages[at]));
  const frequency = new Map<string, number>();
  for (const { weights } of prepared)
    for (const stem of weights.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const concepts = new Set(data.pages.flatMap((page) => [page.name, page.title, ...page.aliases].flatMap(stemsOf)));
  const rarity = (stem: string): number =>
    Math.log(1 + prepared.length / (1 + (frequency.get(stem) ?? 0))) * (concepts.has(stem) ? 1 : MENTIONED);

  const worth = (entry: Prepared, word: string): number => {
    const weight = entry.weights.get(stemOf(word)) ?? 0;
    return weight / (weight + HALF);
  };
  const mean = (values: readonly number[]): number =>
    values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  /** How well a page has what a term asks for, from 0 to 1. */
  const has = (entry: Prepared, { any, meant, completions = [] }: Term): number =>
    Math.max(
      0,
      ...any.map((words) => mean(words.map((word) => worth(entry, word)))),
      ...completions.map((word) => worth(entry, word) * BEGUN),
      meant === undefined ? 0 : worth(entry, meant) * MEANT,
    );
  const rarityOf = ({ any, completions = [] }: Term): number =>
    Math.max(
      0.1,
      ...[...any, ...completions.slice(0, 1).map((word) => [word])].map((words) =>
        mean(words.map((word) => rarity(stemOf(word)))),
      ),
    );

  return {
    lexicon: lexicon(weightsOf(data, words ?? { mentioned: '', bodies: '' })),
    rank({ terms, words }) {
      if (terms.length === 0) return [];
      const rarities = terms.map(rarityOf);
      const total = rarities.reduce((sum, value) => sum + value, 0);
      const asked = words.map(stemOf);
      return prepared
        .map((entry) => {
          const found = terms.map((term) => has(entry, term));
          const covered = rarities.reduce((sum, value, at) => sum + ((found[at] ?? 0) > 0 ? value : 0), 0) / total;
          const score = rarities.reduce((sum, value, at) => sum + value * (found[at] ?? 0), 0) / total;
          const bonus = whole(entry, asked);
          return {
            page: entry.page,
            covered,
            score: score * (1 - UNCOVERED * (1 - covered)) + bonus,
            sure: bonus > 0 || found.every((value) => value >= ABOUT * BEGUN),
          };
        })
        .filter(({ covered, score }) => covered >= LEAST_COVERED || score >= WHOLE.aliasStart)
        .sort((a, b) => b.score - a.score || byText(a.page.name, b.page.name));
    },
  };
}
