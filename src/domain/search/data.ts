import { guideAddress, questionAddress } from '../addresses.ts';
import { plainText } from '../inline.ts';
import type { Guide, Library, Question } from '../library.ts';
import { topicsWithCounts } from '../topics.ts';
import { contentWords, joined, stemOf, wordsOf } from './words.ts';

/** One page as the first tier of search knows it. */
export interface PageEntry {
  readonly address: string;
  readonly name: string;
  readonly title: string;
  /** Other words for it. */
  readonly aliases: readonly string[];
  /** Id of its topic; a guide has none. */
  readonly topic?: string;
  readonly level?: string;
  readonly kind: string;
}

/** What search knows first, a few hundred bytes a page: what pages are called. */
export interface SearchData {
  /** Labels of topics by id, in the topics' order. */
  readonly topics: Readonly<Record<string, string>>;
  readonly pages: readonly PageEntry[];
}

/** The words of a page beyond its names, as stems, so that a phone has none to find. */
export interface PageWords {
  /** Of its headings, mistakes and follow-up questions, neighbours joined too. */
  readonly headings: string;
  /** Of the rest of its short texts. */
  readonly text: string;
  /** Those that its body has again and again: once for three times, twice for six, thrice for twelve. */
  readonly often: string;
}

/** What search knows next: what pages are about, and which words exist. */
export interface SearchWords {
  /** In the order of the pages of `SearchData`. */
  readonly pages: readonly PageWords[];
  /** Every word of the short texts, and every other word of the bodies: none of them is misspelt. */
  readonly mentioned: string;
  readonly bodies: string;
}

const wordsIn = (text: string): string[] => contentWords(wordsOf(plainText(text)));
const listed = (words: Iterable<string>): string => [...new Set(words)].sort().join(' ');

/** A body is about a word that it has so often. */
const OFTEN = 3;

/** The stems that a text has often, the oftener the more often. */
function repeated(text: string): string[] {
  const counts = new Map<string, number>();
  for (const stem of contentWords(wordsOf(text)).map(stemOf)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= OFTEN)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([stem, count]) =>
      Array.from({ length: 1 + Math.min(2, Math.floor(Math.log2(count / OFTEN))) }, () => stem),
    );
}

/** The texts of a page that are not its body's prose. */
interface Texts {
  readonly headings: readonly string[];
  readonly others: readonly string[];
}

const textsOfQuestion = (question: Question): Texts => ({
  headings: [
    ...question.document.headings.map(({ text }) => text),
    ...question.mistakes.map(({ claim }) => claim),
    ...question.followUps.flatMap((followUp) => followUp.question ?? []),
  ],
  others: [
    question.answer,
    question.why,
    ...question.listenFor,
    ...question.mistakes.map(({ truth }) => truth),
    ...question.followUps.flatMap(({ answer }) => answer ?? []),
  ],
});

const textsOfGuide = (guide: Guide): Texts => ({
  headings: guide.document.headings.map(({ text }) => text),
  others: [guide.summary],
});

const wordsOfPage = (page: Question | Guide, { headings, others }: Texts): PageWords => ({
  headings: listed(
    headings
      .map(wordsIn)
      .flatMap((words) => [...words, ...joined(words)])
      .map(stemOf),
  ),
  text: listed(others.flatMap(wordsIn).map(stemOf)),
  often: repeated(page.document.prose).join(' '),
});

const questionEntry = ({ id, name, title, aliases, topic, level, kind }: Question): PageEntry => ({
  address: questionAddress(id),
  name,
  title: plainText(title),
  aliases,
  topic,
  level,
  kind,
});

const guideEntry = ({ id, name, title }: Guide): PageEntry => ({
  address: guideAddress(id),
  name,
  title: plainText(title),
  aliases: [],
  kind: 'guide',
});

export const searchData = (library: Library): SearchData => ({
  topics: Object.fromEntries(topicsWithCounts(library).map(({ tag }) => [tag.id, tag.label])),
  pages: [...library.questions.map(questionEntry), ...library.guides.map(guideEntry)],
});

export function searchWords({ questions, guides }: Library): SearchWords {
  const texts = [...questions.map(textsOfQuestion), ...guides.map(textsOfGuide)];
  const mentioned = new Set(texts.flatMap(({ headings, others }) => [...headings, ...others].flatMap(wordsIn)));
  const prose = [...questions, ...guides].flatMap((page) => contentWords(wordsOf(page.document.prose)));
  return {
    pages: [
      ...questions.map((question) => wordsOfPage(question, textsOfQuestion(question))),
      ...guides.map((guide) => wordsOfPage(guide, textsOfGuide(guide))),
    ],
    mentioned: listed(mentioned),
    bodies: listed(prose.filter((word) => !mentioned.has(word))),
  };
}
