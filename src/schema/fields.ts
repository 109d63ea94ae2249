import { z } from 'zod';
import type { Bound } from './bounds.ts';
import { countCharacters, countWords } from './words.ts';

/** How much of its unit a value has: characters of a text, words of a text, entries of a list. */
export function measure(value: string | readonly unknown[], unit: Bound['unit']): number {
  if (typeof value !== 'string') return value.length;
  return unit === 'words' ? countWords(value) : countCharacters(value);
}

/**
 * For checks of a whole group: run although a field in it is wrong, so that every mistake shows at once.
 * The values they see may then be of any type.
 */
export const evenWithMistakes = {
  when: ({ value }: { value: unknown }): boolean =>
    typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** Markdown that is not blank and not longer than its bound. */
export const markdown = (bound?: Bound) =>
  z.string().check((context) => {
    const { value, issues } = context;
    if (value.trim() === '') {
      issues.push({ code: 'custom', message: 'is empty; expected text', input: value });
      return;
    }
    if (!bound) return;
    const found = measure(value, bound.unit);
    if (found > bound.max)
      issues.push({
        code: 'custom',
        message: `has ${String(found)} ${bound.unit}; at most ${String(bound.max)} are allowed`,
        input: value,
      });
  });

const CODE = /(`+)[^`][\s\S]*?\1/g;

/** Text with no more Markdown than code and emphasis: a field is shown where a link cannot be. */
export const text = (bound?: Bound) =>
  markdown(bound).refine(
    (value) => !/\]\(\S*\)/.test(value.replace(CODE, '')),
    'has a link; expected text with code and emphasis at most',
  );

/** A list no longer than its bound. A list that is shorter than it should be is advice, not a mistake. */
export const list = <Item extends z.ZodType>(item: Item, bound: Bound) =>
  z.array(item).check((context) => {
    const { value, issues } = context;
    if (value.length > bound.max)
      issues.push({
        code: 'custom',
        message: `has ${String(value.length)} entries; at most ${String(bound.max)} are allowed`,
        input: value,
      });
  });

export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A page's id: its file name and its address for ever. */
export const id = z
  .string()
  .regex(ID_PATTERN, 'is not an id; expected lower-case letters, digits and single hyphens, such as `n-plus-one`');

export const webAddress = z.string().refine((value) => /^https?:\/\/\S+$/.test(value) && URL.canParse(value), {
  error: ({ input }) => `(\`${String(input)}\`) is not a web address; expected one that starts with https://`,
});

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function isoDate(value: unknown): string | undefined {
  // Astro's YAML reader turns an unquoted date into a Date at midnight UTC; ours keeps the text.
  const written = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value;
  if (typeof written !== 'string' || !ISO_DATE.test(written)) return undefined;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined;
}

/** A day of the calendar, kept as `YYYY-MM-DD`. */
export const day = z.unknown().transform((value, context): string => {
  const found = isoDate(value);
  if (found !== undefined) return found;
  context.issues.push({
    code: 'custom',
    message:
      value === undefined
        ? 'is missing; expected a day such as 2026-11-25'
        : `${typeof value === 'string' ? `(\`${value}\`) ` : ''}is not a day; expected one such as 2026-11-25`,
    input: value,
  });
  return z.NEVER;
});
