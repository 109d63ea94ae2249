import type { z } from 'zod';
import { fieldName } from '../../src/domain/mistake.ts';
import { explain } from '../../src/schema/issues.ts';

/** What a schema has against a value, each as the field's name and the rest of the sentence. */
export function explained(schema: z.ZodType, value: unknown): [string, string][] {
  const result = schema.safeParse(value);
  return result.success
    ? []
    : explain(schema, value, result.error.issues).map(({ path, message }) => [fieldName(path), message]);
}
