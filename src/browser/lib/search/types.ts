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
  readonly name: string;
  readonly address: string;
  /** Words for topic, level and kind, those that it has. */
  readonly labels: readonly string[];
  readonly passages: readonly Passage[];
}

/** How many pages each value of a facet would leave. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

export interface Answer {
  readonly total: number;
  /** Texts of pages are fetched only when they are shown. */
  hits(from: number, to: number): Promise<Hit[]>;
  readonly counts: Counts;
}

/** The seam between the interface and whatever answers: an engine today, a forgiving one over it tomorrow. */
export interface SearchEngine {
  search(query: Query): Promise<Answer>;
}

export const isEmpty = (query: Query): boolean =>
  query.text.trim() === '' && FACETS.every((facet) => query.filters[facet].length === 0);

export const noCounts: Counts = { topic: {}, level: {}, kind: {} };
