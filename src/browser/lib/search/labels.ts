import { kindLabels, levelLabels } from '../../../domain/kinds.ts';
import type { Facet } from './types.ts';

const labels: Readonly<Record<Facet, Readonly<Record<string, string>>>> = {
  topic: {},
  level: levelLabels,
  kind: { ...kindLabels, guide: 'Guide' },
};

/** What a record itself holds: an address may ask for `?topic=constructor`. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** A facet's value in words; a topic's words come from the site's own data. */
export const facetLabel = (facet: Facet, value: string): string => own(labels[facet], value) ?? value;
