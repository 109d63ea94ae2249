import type { PlacedStatement } from '../../../domain/examples/split-sql.ts';

/** A message of PostgreSQL to its client. */
export interface ServerMessage {
  readonly severity: string;
  /** SQLSTATE. */
  readonly code: string;
  readonly message: string;
  readonly detail?: string;
  readonly hint?: string;
  /** Where in the statement, in characters from 1. */
  readonly position?: number;
}

export interface Column {
  readonly name: string;
  readonly isNumber: boolean;
}

/** What came of one statement. */
export interface StatementResult {
  readonly columns: readonly Column[];
  /** The first rows, as PostgreSQL writes them. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** How many rows there were. */
  readonly total: number;
  /** The command tag, such as `INSERT 0 2`; undefined after an error. */
  readonly tag: string | undefined;
  readonly error: ServerMessage | undefined;
  readonly notices: readonly ServerMessage[];
}

/** What a worker needs to start PostgreSQL with a new database and run a program in it. */
export interface Start {
  readonly wasm: WebAssembly.Module;
  readonly initdb: WebAssembly.Module;
  readonly data: Blob;
  /** A new database as an earlier start has made it; the first has to make one, which takes longer. */
  readonly template: Blob | undefined;
  /** Address of PGlite's script, where it does not stand in the worker's own code. */
  readonly script: string | undefined;
  readonly statements: readonly PlacedStatement[];
}

/** What a worker says while it runs. */
export type Reply =
  | { readonly kind: 'ready'; readonly version: string; readonly template: Blob | undefined }
  | { readonly kind: 'result'; readonly result: StatementResult }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly error: string };

/** What the page says to the worker that starts the others. */
export type Order =
  | { readonly kind: 'start'; readonly id: number; readonly code: Blob; readonly start: Start }
  | { readonly kind: 'stop'; readonly id: number };

/** `refused`: the browser does not let a worker start others from memory. */
export interface OrderReply {
  readonly id: number;
  readonly reply: Reply | { readonly kind: 'refused' };
}
