import { FACETS, type Facet, type Query } from './types.ts';

/** The query that an address asks for: `?q=…&topic=…&level=…&kind=…`, filters repeatable. */
export function queryOf(search: string): Query {
  const wanted = new URLSearchParams(search);
  return {
    text: wanted.get('q') ?? '',
    filters: Object.fromEntries(FACETS.map((facet) => [facet, [...new Set(wanted.getAll(facet))]])) as Record<
      Facet,
      string[]
    >,
  };
}

/** The address's query string for a query; empty for an empty one. */
export function searchOf(query: Query): string {
  const wanted = new URLSearchParams();
  if (query.text.trim() !== '') wanted.set('q', query.text);
  for (const facet of FACETS) for (const value of query.filters[facet]) wanted.append(facet, value);
  const text = wanted.toString();
  return text === '' ? '' : `?${text}`;
}
