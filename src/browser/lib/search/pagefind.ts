import { addresses } from '../../../domain/addresses.ts';
import { inSite } from '../root.ts';
import { FACETS, type Counts, type Facet, type Query } from './types.ts';

/** A page as the full-text index holds it (as much of Pagefind's fragment as is used). */
export interface Fragment {
  readonly raw_url: string;
  readonly excerpt: string;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}
type Filters = Readonly<Record<string, Readonly<Record<string, number>>>>;
interface Response {
  readonly results: readonly { data(): Promise<Fragment> }[];
  readonly filters: Filters;
}
interface Instance {
  init(): Promise<void>;
  filters(): Promise<Filters>;
  search(text: string | null, options: object): Promise<Response>;
  destroy(): Promise<void>;
}
interface Pagefind {
  readonly createInstance: (options: object) => Instance;
}

export interface FullTextAnswer {
  readonly pages: readonly { load(): Promise<Fragment> }[];
  readonly counts: Counts;
}
export type FullText = (query: Query) => Promise<FullTextAnswer>;

/** A page is found by its concept, its aliases and its title before its text. */
const RANKING = { pageLength: 0.1, metaWeights: { title: 5, name: 10, aliases: 8 } };
const EXCERPT_WORDS = 24;

let failures = 0;

const filtersBut = (query: Query, without: Facet | undefined): object =>
  Object.fromEntries(
    FACETS.filter((name) => name !== without && query.filters[name].length > 0).map((name) => [
      name,
      { any: query.filters[name] },
    ]),
  );

/** A fresh engine. After a failure even its file is asked for anew: a browser keeps a module that broke. */
async function start(): Promise<Instance> {
  const file = inSite(addresses.pagefind);
  if (failures > 0) file.search = String(failures);
  // A bundler would rewrite this import and break it: the file exists only in the built site.
  const { createInstance } = (await import(/* @vite-ignore */ file.href)) as Pagefind;
  const instance = createInstance({ ranking: RANKING, excerptLength: EXCERPT_WORDS });
  try {
    await instance.init();
    // Without this a search that uses no filter counts none; it is also what tells of a failed start.
    await instance.filters();
  } catch (error) {
    await instance.destroy();
    throw error;
  }
  return instance;
}

/** Loads Pagefind from the site's own folder. Rejects when that cannot be had. */
export async function loadPagefind(): Promise<FullText> {
  let running: Promise<Instance> | undefined;
  /** What an engine that failed once says afterwards is not to be trusted: the next question starts another. */
  const withEngine = async <T>(work: (engine: Instance) => Promise<T>): Promise<T> => {
    const mine = (running ??= start());
    try {
      return await work(await mine);
    } catch (error) {
      if (running === mine) {
        running = undefined;
        failures += 1;
        void mine.then((engine) => engine.destroy()).catch(() => undefined);
      }
      throw error;
    }
  };
  await withEngine(() => Promise.resolve());

  return (query) =>
    withEngine(async (engine) => {
      const text = query.text.trim() === '' ? null : query.text;
      const ask = (without?: Facet): Promise<Response> => engine.search(text, { filters: filtersBut(query, without) });
      const response = await ask();
      // What another value of a facet would leave is counted as if nothing of that facet were chosen.
      const counts = await Promise.all(
        FACETS.map(async (facet) => [
          facet,
          (query.filters[facet].length > 0 ? await ask(facet) : response).filters[facet] ?? {},
        ]),
      );
      return {
        pages: response.results.map((result) => ({ load: () => result.data() })),
        counts: Object.fromEntries(counts) as Counts,
      };
    });
}
