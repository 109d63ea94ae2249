import { z } from 'zod';
import { tagBounds as bounds } from './bounds.ts';
import { id, text } from './fields.ts';

/** One tag. A topic is a tag that opens the guide: it owns a folder of questions. */
export const tagSchema = z
  .strictObject({
    label: text(),
    description: text(bounds.description),
    topic: z.literal(true).optional(),
    /** Place among the topics, lowest first. */
    order: z.number().optional(),
    /** Markdown, shown above the topic's questions. */
    introduction: text(bounds.introduction).optional(),
    /** Ids in the order to read them; the rest follow by level, then name. */
    readingOrder: z.array(id).optional(),
  })
  .check((context) => {
    const { value, issues } = context;
    if (value.topic) {
      if (value.order === undefined)
        issues.push({
          code: 'custom',
          path: ['order'],
          message: 'is missing; a topic needs its place among the topics, a number',
          input: undefined,
        });
      return;
    }
    for (const field of ['order', 'introduction', 'readingOrder'] as const)
      if (value[field] !== undefined)
        issues.push({
          code: 'custom',
          path: [field],
          message: 'belongs to topics only; expected `topic: true` beside it or no such field',
          input: value[field],
        });
  });

export type TagData = z.infer<typeof tagSchema>;
