import { guideAddress, questionAddress } from '../addresses.ts';
import { plainText } from '../inline.ts';
import type { Guide, Library, Question } from '../library.ts';
import { topicsWithCounts } from '../topics.ts';
import { contentWords, stemOf, wordsOf } from './words.ts';

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
  /** Its headings, mistakes and follow-up questions, without the words that carry no meaning. */
  readonly headings: readonly string[];
  /** The other words of its short texts, each once. */
  readonly text: string;
  /** The words that its body has again and again. */
  readonly often: string;
}

/** What search knows before the full-text index is loaded. */
export interface SearchData {
  /** Labels of topics by id, in the topics' order. */
  readonly topics: Readonly<Record<string, string>>;
  readonly pages: readonly PageEntry[];
  /** The other words of all bodies: none of them is misspelt. */
  readonly bodies: string;
}

const distinct = (texts: readonly string[], but: ReadonlySet<string> = new Set()): string =>
  [...new Set(texts.flatMap((text) => contentWords(wordsOf(text))))]
    .filter((word) => !but.has(word))
    .sort()
    .join(' ');

/** A body is about a word that it has so often. */
const OFTEN = 3;

/** The words that a text has often, each once. */
function repeated(text: string): string {
  const counts = new Map<string, number>();
  for (const word of contentWords(wordsOf(text))) {
    const stem = stemOf(word);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const often = contentWords(wordsOf(text)).filter((word) => (counts.get(stemOf(word)) ?? 0) >= OFTEN);
  return distinct(often);
}

const entry = (page: Question | Guide, headings: readonly string[], texts: readonly string[]) => {
  const heads = [...page.document.headings.map(({ text }) => text), ...headings].map((text) =>
    contentWords(wordsOf(plainText(text))).join(' '),
  );
  return {
    name: page.name,
    title: plainText(page.title),
    headings: heads,
    text: distinct(texts.map(plainText), new Set(heads.flatMap((head) => head.split(' ')))),
    often: repeated(page.document.prose),
  };
};

const questionEntry = (question: Question): PageEntry => ({
  ...entry(
    question,
    [
      ...question.mistakes.map(({ claim }) => claim),
      ...question.followUps.flatMap((followUp) => followUp.question ?? []),
    ],
    [
      question.answer,
      question.why,
      ...question.listenFor,
      ...question.mistakes.map(({ truth }) => truth),
      ...question.followUps.flatMap(({ answer }) => answer ?? []),
    ],
  ),
  address: questionAddress(question.id),
  aliases: question.aliases,
  topic: question.topic,
  level: question.level,
  kind: question.kind,
});

const guideEntry = (guide: Guide): PageEntry => ({
  ...entry(guide, [], [guide.summary]),
  address: guideAddress(guide.id),
  aliases: [],
  kind: 'guide',
});

export function searchData(library: Library): SearchData {
  const pages = [...library.questions.map(questionEntry), ...library.guides.map(guideEntry)];
  const known = new Set(pages.flatMap(({ headings, text, often }) => [...headings, text, often].join(' ').split(' ')));
  return {
    topics: Object.fromEntries(topicsWithCounts(library).map(({ tag }) => [tag.id, tag.label])),
    pages,
    bodies: distinct(
      [...library.questions, ...library.guides].map((page) => page.document.prose),
      known,
    ),
  };
}
