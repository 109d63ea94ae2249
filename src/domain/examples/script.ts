/** One statement of one session, as written: later lines keep their indentation relative to the first. */
export interface Statement {
  readonly kind: 'statement';
  readonly line: number;
  readonly session: string;
  readonly sql: string;
}

/** A step that is no statement: `bob continues` lets time pass, the others act on a server of the script's own. */
export interface Action {
  readonly kind: 'continues' | 'crash' | 'set';
  readonly line: number;
  /** The waiting session, or `server`. */
  readonly session: string;
  /** What the recording shows after the prompt: `crash`, `set name = value`. */
  readonly text: string;
}

export type Step = Statement | Action;

export interface SqlScript {
  /** The script kills or configures its server, so it gets one that nobody else uses. */
  readonly ownServer: boolean;
  /** The whole script runs once per value, put in the place of `:name`. */
  readonly cases: { readonly name: string; readonly values: readonly string[] } | undefined;
  readonly setup: readonly Statement[];
  readonly steps: readonly Step[];
}
