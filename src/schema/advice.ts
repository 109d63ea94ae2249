import { boundsOfKind, questionBounds, type Bound } from './bounds.ts';
import { measure } from './fields.ts';
import type { QuestionData } from './question.ts';

export interface Advice {
  readonly field: string;
  readonly message: string;
}

const singular = { characters: 'character', words: 'word', entries: 'entry' } as const;

/** What falls short of its range: worth saying, no reason to stop. `bodyWords` is the body's count. */
export function adviceFor(question: QuestionData, bodyWords: number): Advice[] {
  const values: Partial<Record<keyof typeof questionBounds, number>> = {
    tags: question.tags.length,
    answer: measure(question.answer, 'words'),
    listenFor: question.listenFor.length,
    mistakes: question.mistakes.length,
    followUps: question.followUps.length,
    aliases: question.aliases.length,
    related: question.related.length,
    sources: question.sources?.length ?? 0,
    body: bodyWords,
  };
  const bounds: Record<string, Bound> = { ...questionBounds, ...boundsOfKind[question.kind] };
  return Object.entries(values).flatMap(([field, found]) => {
    const bound = bounds[field];
    if (bound?.min === undefined || found >= bound.min) return [];
    return [
      {
        field,
        message: `has ${String(found)} ${found === 1 ? singular[bound.unit] : bound.unit}; ${String(bound.min)} to ${String(bound.max)} are expected`,
      },
    ];
  });
}
