import type { Library } from './library.ts';
import { topicsWithCounts } from './topics.ts';

/** What the search interface knows besides the engine's index: the index holds topics by id alone. */
export interface SearchData {
  /** Labels of topics by id, in the topics' order. */
  readonly topics: Readonly<Record<string, string>>;
}

export const searchData = (library: Library): SearchData => ({
  topics: Object.fromEntries(topicsWithCounts(library).map(({ tag }) => [tag.id, tag.label])),
});
