/**
 * How long each field may be. More than `max` is a mistake; less than `min` is advice.
 * The numbers are docs/writing.md's; this table is the only place that holds them.
 */
export interface Bound {
  readonly unit: 'characters' | 'words' | 'entries';
  readonly min?: number;
  readonly max: number;
}

export const questionBounds = {
  title: { unit: 'characters', max: 110 },
  name: { unit: 'characters', max: 40 },
  tags: { unit: 'entries', min: 1, max: 4 },
  answer: { unit: 'words', min: 60, max: 100 },
  why: { unit: 'words', max: 50 },
  listenFor: { unit: 'entries', min: 3, max: 6 },
  depth: { unit: 'words', max: 45 },
  mistakes: { unit: 'entries', min: 2, max: 4 },
  truth: { unit: 'words', max: 60 },
  followUps: { unit: 'entries', min: 2, max: 5 },
  followUpAnswer: { unit: 'words', max: 70 },
  aliases: { unit: 'entries', min: 2, max: 6 },
  related: { unit: 'entries', min: 3, max: 6 },
  sources: { unit: 'entries', min: 2, max: 7 },
  appliesTo: { unit: 'entries', max: 4 },
  body: { unit: 'words', min: 350, max: 900 },
} as const satisfies Record<string, Bound>;

/** What differs from `questionBounds` for the kinds that tell a story or turn the question round. */
export const boundsOfKind: Readonly<Record<string, Partial<Record<'answer' | 'sources', Bound>>>> = {
  behavioral: {
    answer: { unit: 'words', min: 60, max: 90 },
    sources: { unit: 'entries', min: 0, max: 7 },
  },
  ask: {
    answer: { unit: 'words', min: 40, max: 90 },
    sources: { unit: 'entries', min: 0, max: 7 },
  },
};

export const guideBounds = {
  title: { unit: 'characters', max: 110 },
  name: { unit: 'characters', max: 40 },
  summary: { unit: 'words', max: 50 },
  body: { unit: 'words', max: 1800 },
} as const satisfies Record<string, Bound>;

export const tagBounds = {
  description: { unit: 'words', max: 60 },
  introduction: { unit: 'words', max: 250 },
} as const satisfies Record<string, Bound>;
