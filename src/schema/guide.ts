import { z } from 'zod';
import { guideBounds as bounds, questionBounds } from './bounds.ts';
import { day, id, list, text } from './fields.ts';
import { source } from './question.ts';

/** The front matter of one guide. */
export const guideSchema = z.strictObject({
  title: text(bounds.title),
  name: text(bounds.name),
  summary: text(bounds.summary),
  /** Place among the guides, lowest first. */
  order: z.number(),
  related: list(id, questionBounds.related),
  sources: list(source, questionBounds.sources).optional(),
  reviewed: day,
});

export type GuideData = z.infer<typeof guideSchema>;
