import GithubSlugger, { slug } from 'github-slugger';
import type { QuestionData } from '../schema/question.ts';
import type { Document } from './document.ts';
import { sections } from './names.ts';

const WORDS_IN_ANCHOR = 8;

/** A short stable id made from a sentence: its first eight words. */
const anchorOf = (sentence: string): string => slug(sentence.split(/\s+/u).slice(0, WORDS_IN_ANCHOR).join(' '));

interface Linkable {
  readonly id?: string | undefined;
}

/** One unique id for each entry, in order; an entry's own `id` wins over its words. */
function anchors<T extends Linkable>(prefix: string, entries: readonly T[], sentence: (entry: T) => string): string[] {
  const slugger = new GithubSlugger();
  return entries.map((entry) => slugger.slug(`${prefix}-${entry.id ?? anchorOf(sentence(entry))}`));
}

export const mistakeAnchors = (question: Pick<QuestionData, 'mistakes'>): string[] =>
  anchors('mistake', question.mistakes, (entry) => entry.claim);

/** A follow-up that only names a page takes that page's id. */
export const followUpAnchors = (question: Pick<QuestionData, 'followUps'>): string[] =>
  anchors('follow-up', question.followUps, (entry) => entry.question ?? entry.see ?? '');

/**
 * Every id on a question's page that a link may end in.
 * @param isWritten whether an id has a page: a follow-up that names another shows nowhere
 */
export const questionAnchors = (
  question: Pick<QuestionData, 'mistakes' | 'followUps'>,
  document: Document,
  isWritten: (id: string) => boolean,
): string[] => {
  const followUps = followUpAnchors(question);
  return [
    ...Object.values(sections),
    ...document.headings.map((heading) => heading.slug),
    ...mistakeAnchors(question),
    ...question.followUps.flatMap(({ see }, at) => (see === undefined || isWritten(see) ? [followUps[at] ?? ''] : [])),
  ];
};
