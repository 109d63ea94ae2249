import { addresses } from '../../../domain/addresses.ts';
import { inSite } from '../root.ts';
import { facetLabel } from './labels.ts';
import { piecesOf } from './pieces.ts';
import { FACETS, type Answer, type Counts, type Facet, type Hit, type Query, type SearchEngine } from './types.ts';

/** As much of Pagefind's API as is used (its own types describe the whole). */
interface Fragment {
  readonly raw_url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}
type Filters = Readonly<Record<string, Readonly<Record<string, number>>>>;
interface Response {
  readonly results: readonly { data(): Promise<Fragment> }[];
  readonly filters: Filters;
}
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Filters>;
  search(text: string | null, options: object): Promise<Response>;
}

/** design.md, decision 7: a page is found by its concept, its aliases and its title before its text. */
const RANKING = { pageLength: 0.1, metaWeights: { title: 5, name: 10, aliases: 8 } };
const EXCERPT_WORDS = 24;
const PASSAGES_SHOWN = 3;

function hitOf({ raw_url, excerpt, meta, sub_results }: Fragment): Hit {
  const address = inSite(raw_url).href;
  const sections = sub_results.filter((section) => section.url.includes('#')).slice(0, PASSAGES_SHOWN);
  return {
    title: meta['title'] ?? '',
    name: meta['name'] ?? '',
    address,
    labels: [meta['topic'], facetLabel('level', meta['level'] ?? ''), facetLabel('kind', meta['kind'] ?? '')].filter(
      (label): label is string => label !== undefined && label !== '',
    ),
    // A hit found only in meta has no sections: its page's own excerpt stands for it.
    passages:
      sections.length > 0
        ? sections.map((section) => ({
            heading: section.title,
            address: `${address}${section.url.slice(section.url.indexOf('#'))}`,
            pieces: piecesOf(section.excerpt),
          }))
        : [{ heading: undefined, address, pieces: piecesOf(excerpt) }],
  };
}

const withoutFacet = (query: Query, facet: Facet | undefined): object =>
  Object.fromEntries(
    FACETS.filter((name) => name !== facet && query.filters[name].length > 0).map((name) => [
      name,
      { any: query.filters[name] },
    ]),
  );

class PagefindEngine implements SearchEngine {
  readonly #pagefind: Pagefind;

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  async search(query: Query): Promise<Answer> {
    const ask = (without?: Facet): Promise<Response> =>
      this.#pagefind.search(query.text.trim() === '' ? null : query.text, { filters: withoutFacet(query, without) });
    const response = await ask();
    // What another value of a facet would leave is counted as if nothing of that facet were chosen.
    const counts = await Promise.all(
      FACETS.map(async (facet) => [
        facet,
        (query.filters[facet].length > 0 ? await ask(facet) : response).filters[facet] ?? {},
      ]),
    );
    return {
      total: response.results.length,
      counts: Object.fromEntries(counts) as Counts,
      hits: async (from, to) =>
        (await Promise.all(response.results.slice(from, to).map((result) => result.data()))).map(hitOf),
    };
  }
}

/** Loads Pagefind from the site's own folder. Rejects when that cannot be had. */
export async function loadPagefind(): Promise<SearchEngine> {
  // A bundler would rewrite this import and break it: the file exists only in the built site.
  const address = inSite(addresses.pagefind).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking: RANKING, excerptLength: EXCERPT_WORDS });
  await pagefind.init();
  // Without this a search that uses no filter counts none.
  await pagefind.filters();
  return new PagefindEngine(pagefind);
}
