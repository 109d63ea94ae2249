import { z } from 'zod';
import { id } from './fields.ts';

/** Ids that pages may name although their page is still unwritten. */
export const plannedSchema = z.array(id);

/** One such id as a content collection holds it. */
export const plannedEntrySchema = z.strictObject({ id });
