import { z } from 'zod';

export interface Issue {
  readonly path: readonly PropertyKey[];
  /** The rest of a sentence that begins with the field's name. */
  readonly message: string;
  /** A word that was not known, with the words that would have been, to offer the nearest. */
  readonly unknown?: { readonly found: string; readonly expected: readonly string[] };
}

/** The schema at a path, or undefined where the path leaves it. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let at: unknown = schema;
  for (const part of path) {
    while (at instanceof z.ZodOptional) at = at.unwrap();
    if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodObject) at = (at.shape as Record<PropertyKey, unknown>)[part];
    else return undefined;
  }
  while (at instanceof z.ZodOptional) at = at.unwrap();
  return at instanceof z.ZodType ? at : undefined;
}

const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
};

const names: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  number: 'a number',
  boolean: 'true or false',
};

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  if (typeof value === 'object') return 'a group of fields';
  const written = JSON.stringify(value);
  return `\`${written.length > 60 ? `${written.slice(0, 57)}…` : written}\`, a ${typeof value === 'string' ? 'text' : typeof value}`;
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined),
    value,
  );

const quoted = (values: readonly unknown[]): string => values.map((value) => `\`${String(value)}\``).join(', ');

/** Zod's issues as sentences that say what was found and what was expected. */
export function explain(schema: z.ZodType, value: unknown, issues: readonly z.core.$ZodIssue[]): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const { path } = issue;
    const found = valueAt(value, path);
    switch (issue.code) {
      case 'unrecognized_keys': {
        const expected = keysAt(schema, path);
        return issue.keys.map((key) => ({
          path: [...path, key],
          message: `is not a known field; expected one of ${quoted(expected)}`,
          unknown: { found: key, expected },
        }));
      }
      case 'invalid_type':
        return found === undefined
          ? [{ path, message: `is missing; expected ${names[issue.expected] ?? issue.expected}` }]
          : [{ path, message: `is ${describe(found)}; expected ${names[issue.expected] ?? issue.expected}` }];
      case 'invalid_value': {
        const expected = issue.values.map(String);
        if (found === undefined) return [{ path, message: `is missing; expected one of ${quoted(expected)}` }];
        return [
          {
            path,
            message: `is ${typeof found === 'string' ? `\`${found}\`` : describe(found)}; expected one of ${quoted(expected)}`,
            ...(typeof found === 'string' ? { unknown: { found, expected } } : {}),
          },
        ];
      }
      case 'invalid_format':
        return [{ path, message: `(\`${String(found)}\`) ${issue.message}` }];
      default:
        return [{ path, message: issue.message }];
    }
  });
}
