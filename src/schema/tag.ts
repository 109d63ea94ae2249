import { z } from 'zod';
import { tagBounds as bounds } from './bounds.ts';
import { evenWithMistakes, id, markdown, text } from './fields.ts';

/** One tag. A topic is a tag that opens the guide: it owns a folder of questions. */
export const tagSchema = z
  .strictObject({
    label: text(),
    description: text(bounds.description),
    topic: z.literal(true).optional(),
    /** Place among the topics, lowest first. */
    order: z.number().optional(),
    /** Markdown, shown above the topic's questions. */
    introduction: markdown(bounds.introduction).optional(),
    /** Ids in the order to read them; the rest follow by level, then name. */
    readingOrder: z.array(id).optional(),
  })
  .superRefine((value, context) => {
    if (value.topic && value.order === undefined)
      context.addIssue({
        code: 'custom',
        path: ['order'],
        message: 'is missing; a topic needs its place among the topics, a number',
      });
    if (value.topic !== undefined) return;
    for (const field of ['order', 'introduction', 'readingOrder'] as const)
      if (value[field] !== undefined)
        context.addIssue({
          code: 'custom',
          path: [field],
          message: 'belongs to topics only; expected `topic: true` beside it or no such field',
        });
  }, evenWithMistakes);

export type TagData = z.infer<typeof tagSchema>;
