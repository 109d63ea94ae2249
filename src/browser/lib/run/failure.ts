/** Why an example cannot run, as the reader is told. */
export const failures = {
  download: 'PostgreSQL could not be downloaded. Is there a network?',
  blocked: 'This browser, or a policy of this site’s host, does not allow WebAssembly, and PostgreSQL needs it.',
  memory: 'The browser has no memory left for PostgreSQL. Close other tabs and run it again.',
  crash: 'PostgreSQL crashed. Its database is gone; the next run starts a new one.',
  start: 'PostgreSQL did not start.',
} as const;

export type FailureKind = keyof typeof failures;

/** A failure that the reader is told of by its kind. */
export class RunFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, cause?: unknown) {
    super(failures[kind], { cause });
    this.kind = kind;
  }
}

/**
 * What an error of the worker means to the reader.
 * @param line of the statement at work; undefined when PostgreSQL had not started
 */
export function failureText(error: string, line: number | undefined): string {
  if (/out of memory|could not allocate|allocation failed|array buffer/i.test(error)) return failures.memory;
  if (/content security policy|wasm code generation disallowed/i.test(error)) return failures.blocked;
  return line === undefined ? failures.start : `${failures.crash} It was at line ${String(line)}.`;
}
