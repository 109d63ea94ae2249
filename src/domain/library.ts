import type { GuideData } from '../schema/guide.ts';
import type { QuestionData } from '../schema/question.ts';
import type { TagData } from '../schema/tag.ts';
import type { Document } from './document.ts';

/** One question: its front matter, and what its place and its body say. */
export interface Question extends QuestionData {
  readonly id: string;
  /** The folder it stands in. */
  readonly topic: string;
  /** Path of its file from the project's root. */
  readonly file: string;
  readonly document: Document;
}
export interface Guide extends GuideData {
  readonly id: string;
  readonly file: string;
  readonly document: Document;
}
export interface Tag extends TagData {
  readonly id: string;
  readonly file: string;
}
/** Everything the guide holds, each list in a fixed order. */
export interface Library {
  readonly questions: readonly Question[];
  readonly guides: readonly Guide[];
  readonly tags: readonly Tag[];
  /** Ids that pages may name although their page is unwritten. */
  readonly planned: readonly string[];
}

/** Code-unit order: the same on every machine, whatever its locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
