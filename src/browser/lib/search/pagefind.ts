import { addresses } from '../../../domain/addresses.ts';
import { inSite } from '../root.ts';
import { PAGES_FILE } from '../../../domain/search/pages-file.ts';

/** A page as the full-text index holds it (as much of Pagefind's fragment as is used). */
export interface Fragment {
  readonly raw_url: string;
  readonly excerpt: string;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}
interface Response {
  readonly results: readonly { readonly id: string; data(): Promise<Fragment> }[];
}
interface Instance {
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(text: string): Promise<Response>;
  destroy(): Promise<void>;
}
interface Pagefind {
  readonly createInstance: (options: object) => Instance;
}

/** A page that has all the words, and its text. */
export interface FullTextHit {
  readonly address: string;
  load(): Promise<Fragment>;
}
/** Pages that have all the words, best first. */
export type FullText = (words: string) => Promise<FullTextHit[]>;

/** A page is found by its concept, its aliases and its title before its text. */
const RANKING = { pageLength: 0.1, metaWeights: { title: 5, name: 10, aliases: 8 } };
const EXCERPT_WORDS = 24;

let failures = 0;

interface Engine {
  readonly instance: Instance;
  /** The page of each text by its id. */
  readonly pages: Readonly<Record<string, string>>;
}

async function loadPages(file: URL): Promise<Engine['pages']> {
  const answer = await fetch(new URL(PAGES_FILE, file));
  if (!answer.ok) throw new Error(`${PAGES_FILE}: ${String(answer.status)}`);
  return (await answer.json()) as Engine['pages'];
}

/** A fresh engine. After a failure even its file is asked for anew: a browser keeps a module that broke. */
async function start(): Promise<Engine> {
  const file = inSite(addresses.pagefind);
  if (failures > 0) file.search = String(failures);
  const loading = loadPages(file);
  // A failure of the other shows first.
  loading.catch(() => undefined);
  // A bundler would rewrite this import and break it: the file exists only in the built site.
  const { createInstance } = (await import(/* @vite-ignore */ file.href)) as Pagefind;
  const instance = createInstance({ ranking: RANKING, excerptLength: EXCERPT_WORDS });
  try {
    await instance.init();
    // It is this that tells of a failed start.
    await instance.filters();
    return { instance, pages: await loading };
  } catch (error) {
    await instance.destroy();
    throw error;
  }
}

/** Loads Pagefind from the site's own folder. Rejects when that cannot be had. */
export async function loadPagefind(): Promise<FullText> {
  let running: Promise<Engine> | undefined;
  /** What an engine that failed once says afterwards is not to be trusted: the next question starts another. */
  const withEngine = async <T>(work: (engine: Engine) => Promise<T>): Promise<T> => {
    const mine = (running ??= start());
    try {
      return await work(await mine);
    } catch (error) {
      if (running === mine) {
        running = undefined;
        failures += 1;
        void mine.then(({ instance }) => instance.destroy()).catch(() => undefined);
      }
      throw error;
    }
  };
  await withEngine(() => Promise.resolve());

  return (words) =>
    withEngine(async ({ instance, pages }) => {
      const { results } = await instance.search(words);
      return results.map((result) => {
        const address = pages[result.id];
        if (address === undefined) throw new Error(`the search index names ${result.id}, which ${PAGES_FILE} does not`);
        return { address, load: () => result.data() };
      });
    });
}
