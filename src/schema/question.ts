import { z } from 'zod';
import { boundsOfKind, questionBounds as bounds } from './bounds.ts';
import { day, evenWithMistakes, id, list, measure, text, webAddress } from './fields.ts';

export const kinds = ['concept', 'practice', 'scenario', 'design', 'behavioral', 'ask'] as const;
export const levels = ['beginner', 'intermediate', 'advanced'] as const;

/** A statement people make, and why it is wrong. `id` names its link when its words should not. */
const mistake = z.strictObject({
  id: id.optional(),
  claim: text(),
  truth: text(bounds.truth),
});

/** What an interviewer asks next: answered here, or by the page that `see` names. */
const followUp = z
  .strictObject({
    id: id.optional(),
    question: text().optional(),
    answer: text(bounds.followUpAnswer).optional(),
    see: id.optional(),
  })
  .superRefine(({ question, answer, see }, context) => {
    if ((answer === undefined) === (see === undefined))
      context.addIssue(
        answer === undefined
          ? 'has neither `answer` nor `see`; expected one of them'
          : 'has both `answer` and `see`; expected one of them',
      );
    else if (answer !== undefined && question === undefined)
      context.addIssue('has an `answer` and no `question`; only `see` may stand alone');
  }, evenWithMistakes);

/** A primary source: what it is called and where it stands. */
export const source = z.strictObject({ title: text(), url: webAddress });

/** What a full answer contains at each level, each adding to the one before. */
const depth = z.strictObject({
  junior: text(bounds.depth),
  mid: text(bounds.depth),
  senior: text(bounds.depth),
});

/** The front matter of one question. Unknown keys are refused, so that a misspelt field is seen. */
export const questionSchema = z
  .strictObject({
    title: text(bounds.title),
    name: text(bounds.name),
    kind: z.enum(kinds),
    level: z.enum(levels),
    tags: list(id, bounds.tags),
    answer: text(bounds.answer),
    why: text(bounds.why),
    listenFor: list(text(), bounds.listenFor),
    depth,
    mistakes: list(mistake, bounds.mistakes),
    followUps: list(followUp, bounds.followUps),
    aliases: list(text(), bounds.aliases),
    related: list(id, bounds.related),
    sources: list(source, bounds.sources).optional(),
    appliesTo: list(text(), bounds.appliesTo).optional(),
    reviewed: day,
    formerly: z.array(id).optional(),
  })
  .superRefine((value, context) => {
    const ofKind = boundsOfKind[value.kind] ?? {};
    const found = typeof value.answer === 'string' ? measure(value.answer, 'words') : 0;
    if (ofKind.answer && found > ofKind.answer.max && found <= bounds.answer.max)
      context.addIssue({
        code: 'custom',
        path: ['answer'],
        message: `has ${String(found)} words; at most ${String(ofKind.answer.max)} are allowed for kind ${value.kind}`,
      });
    if (value.sources === undefined && kinds.includes(value.kind) && ofKind.sources?.min !== 0)
      context.addIssue({
        code: 'custom',
        path: ['sources'],
        message: 'is missing; expected a list of primary sources (only behavioral and ask may have none)',
      });
  }, evenWithMistakes);

export type QuestionData = z.infer<typeof questionSchema>;
export type Kind = (typeof kinds)[number];
export type Level = (typeof levels)[number];
export type Source = z.infer<typeof source>;
