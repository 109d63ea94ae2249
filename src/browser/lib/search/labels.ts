import { kindLabels, levelLabels } from '../../../domain/kinds.ts';
import type { Facet } from './types.ts';

const labels: Readonly<Record<Facet, Readonly<Record<string, string>>>> = {
  topic: {},
  level: levelLabels,
  kind: { ...kindLabels, guide: 'Guide' },
};

/** A facet's value in words; a topic's words come from the site's own data. */
export const facetLabel = (facet: Facet, value: string): string => labels[facet][value] ?? value;
