import { z } from 'zod';
import { id } from './fields.ts';

/** Ids that pages may name although their page is still unwritten. */
export const plannedSchema = z.array(id);
