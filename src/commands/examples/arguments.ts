import { parseArgs } from 'node:util';
import { TIME_LIMIT_MS } from './limits.ts';

export interface Arguments {
  readonly names: readonly string[];
  readonly record: boolean;
  readonly limitMs: number;
  readonly imports: readonly string[];
}

/** `[--record] [--limit seconds] [--import module]… [file, folder or id]…`; an unknown option is an error. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      record: { type: 'boolean', default: false },
      limit: { type: 'string' },
      import: { type: 'string', multiple: true, default: [] },
    },
  });
  const limitMs = values.limit === undefined ? TIME_LIMIT_MS : Number(values.limit) * 1000;
  if (!(limitMs > 0)) throw new Error(`--limit ${String(values.limit)} is no number of seconds`);
  return { names: positionals, record: values.record, limitMs, imports: values.import };
}
