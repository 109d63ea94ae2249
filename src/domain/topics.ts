import type { Library, Question, Tag } from './library.ts';
import { alsoAbout, topicQuestions, topicsOf } from './reading-order.ts';
import { byText } from './library.ts';

export interface TagCount {
  readonly tag: Tag;
  /** Questions on the tag's page: of a topic those of its folder, of another tag those that carry it. */
  readonly count: number;
}

/** The topics that have a question, in their order. */
export const topicsWithCounts = (library: Library): TagCount[] =>
  topicsOf(library)
    .map((tag) => ({ tag, count: topicQuestions(library, tag.id).length }))
    .filter(({ count }) => count > 0);

/** The other tags that a question carries, by label. */
export const tagsWithCounts = (library: Library): TagCount[] =>
  library.tags
    .filter((tag) => !tag.topic)
    .map((tag) => ({ tag, count: alsoAbout(library, tag.id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => byText(a.tag.label.toLowerCase(), b.tag.label.toLowerCase()));

export interface TagPage {
  readonly tag: Tag;
  /** A topic's own questions, in reading order; none for another tag. */
  readonly own: readonly Question[];
  /** The questions that carry the tag without standing in its folder. */
  readonly also: readonly Question[];
}

/** Every tag that gathers a question; the others build no page. */
export const tagPages = (library: Library): TagPage[] =>
  library.tags
    .map((tag) => ({
      tag,
      own: tag.topic ? topicQuestions(library, tag.id) : [],
      also: alsoAbout(library, tag.id),
    }))
    .filter(({ own, also }) => own.length + also.length > 0);
