import type { Question } from './library.ts';

/** A careful pace for technical prose; ours by choice, not a measurement. */
const WORDS_A_MINUTE = 200;

const words = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** Minutes to read text of so many words, at least one. */
export const minutesFor = (text: string): number => Math.max(1, Math.round(words(text) / WORDS_A_MINUTE));

/** Minutes to read the whole page of a question. */
export const readingMinutes = (question: Question): number =>
  minutesFor(
    [
      question.answer,
      question.why,
      ...question.listenFor,
      ...Object.values(question.depth),
      ...question.mistakes.flatMap(({ claim, truth }) => [claim, truth]),
      ...question.followUps.flatMap((entry) => [entry.question ?? '', entry.answer ?? '']),
      question.document.prose,
    ].join(' '),
  );
