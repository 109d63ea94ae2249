import { guideAddress, questionAddress } from '../addresses.ts';
import { plainText } from '../inline.ts';
import type { Library } from '../library.ts';
import { topicsWithCounts } from '../topics.ts';

/** One page as the first tier of search knows it. Names are short: the file holds one for every page. */
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

/** What search knows before the full-text index is loaded. */
export interface SearchData {
  /** Labels of topics by id, in the topics' order. */
  readonly topics: Readonly<Record<string, string>>;
  readonly pages: readonly PageEntry[];
}

export const searchData = (library: Library): SearchData => ({
  topics: Object.fromEntries(topicsWithCounts(library).map(({ tag }) => [tag.id, tag.label])),
  pages: [
    ...library.questions.map(({ id, name, title, aliases, topic, level, kind }) => ({
      address: questionAddress(id),
      name,
      title: plainText(title),
      aliases,
      topic,
      level,
      kind,
    })),
    ...library.guides.map(({ id, name, title }) => ({
      address: guideAddress(id),
      name,
      title: plainText(title),
      aliases: [],
      kind: 'guide',
    })),
  ],
});
