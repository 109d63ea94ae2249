import type { Level } from '../schema/question.ts';
import { byText, type Library, type Question, type Tag } from './library.ts';

const levelOrder: Record<Level, number> = { beginner: 0, intermediate: 1, advanced: 2 };

/** By level, then name: the order of whatever a reading order does not name. */
export const byLevelThenName = (a: Question, b: Question): number =>
  levelOrder[a.level] - levelOrder[b.level] || byText(a.name.toLowerCase(), b.name.toLowerCase());

/** By name as a reader looks it up: case aside. */
export const byName = (a: Question, b: Question): number =>
  byText(a.name.toLowerCase(), b.name.toLowerCase()) || byText(a.id, b.id);

/** The topics in their order. */
export const topicsOf = (library: Pick<Library, 'tags'>): Tag[] =>
  library.tags.filter((tag) => tag.topic).sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || byText(a.id, b.id));

/** A topic's own questions in reading order: those its tag names, then the rest. */
export function topicQuestions(library: Library, topic: string): Question[] {
  const own = library.questions.filter((question) => question.topic === topic);
  const named = library.tags.find((tag) => tag.id === topic)?.readingOrder ?? [];
  const place = new Map(named.map((id, at) => [id, at]));
  return own.sort((a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity) || byLevelThenName(a, b));
}

/** The questions of other folders that carry a tag, by level, then name. */
export const alsoAbout = (library: Library, tag: string): Question[] =>
  library.questions.filter((question) => question.topic !== tag && question.tags.includes(tag)).sort(byLevelThenName);

export interface Place {
  /** From 1. */
  readonly position: number;
  readonly of: number;
  readonly previous: Question | undefined;
  readonly next: Question | undefined;
}

/** Where a question stands within its topic's reading order. */
export function placeInTopic(library: Library, question: Question): Place {
  const order = topicQuestions(library, question.topic);
  const at = order.findIndex((other) => other.id === question.id);
  return { position: at + 1, of: order.length, previous: order[at - 1], next: order[at + 1] };
}
