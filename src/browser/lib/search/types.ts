import type { Reading } from '../../../domain/search/reading.ts';

/** What a reader can narrow a search by. */
export const FACETS = ['topic', 'level', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

export interface Query {
  readonly text: string;
  /** Chosen values of each facet; several of one facet mean any of them. */
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
}

/** A piece of text, marked where a word of the query stands. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}
export interface Passage {
  /** The heading above it, when it stands below one. */
  readonly heading: string | undefined;
  readonly address: string;
  readonly pieces: readonly Piece[];
}
export interface Hit {
  readonly title: string;
  readonly address: string;
  /** Words for topic, level and kind, those that it has. */
  readonly labels: readonly string[];
  /** Where the words stand in its text; absent until the full text has answered. */
  readonly passage: Passage | undefined;
}

/** How many pages each value of a facet would leave. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

export interface Answer {
  /** What the words were taken to mean. */
  readonly reading: Reading;
  readonly total: number;
  /** Texts of pages are fetched only when they are shown. */
  hits(from: number, to: number): Promise<Hit[]>;
  readonly counts: Counts;
}

/**
 * The seam between the interface and what answers. The first tier knows titles and other words and
 * answers at once; the second knows the full text. What the first has shown, the second lists first.
 */
export interface SearchEngine {
  /**
   * Pages that answer by what they are about, best first; without passages.
   * @param literal takes the words as they stand, without mending slips
   */
  quick(query: Query, literal: boolean): Promise<readonly Hit[]>;
  /** All pages that answer; those of `quick` first, in their order. Rejects when the index cannot be had. */
  full(query: Query, literal: boolean): Promise<Answer>;
  /** Labels of topics by id. */
  readonly topics: Readonly<Record<string, string>>;
}

export const isEmpty = (query: Query): boolean =>
  query.text.trim() === '' && FACETS.every((facet) => query.filters[facet].length === 0);

export const noCounts: Counts = { topic: {}, level: {}, kind: {} };
