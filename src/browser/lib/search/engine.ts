import type { PageEntry, SearchData, SearchWords } from '../../../domain/search/data.ts';
import { ranking, type Ranked, type Ranking } from '../../../domain/search/ranking.ts';
import { readQuery, type Reading } from '../../../domain/search/reading.ts';
import { inSite } from '../root.ts';
import { facetLabel } from './labels.ts';
import type { FullText, FullTextHit } from './pagefind.ts';
import { bestPassage } from './passage.ts';
import { FACETS, type Answer, type Counts, type Facet, type Hit, type Query, type SearchEngine } from './types.ts';

/** What the first tier shows and puts first; the order below it is made with the full text. */
const QUICK_HITS = 8;

/**
 * What it adds to a page's score that its text has all the words: to each, and to the first, the second … by place. The
 * text decides where one or two words are asked for; in a whole question it says little, since a long page has any words.
 */
const IN_TEXT = 0.05;
const BY_PLACE = 0.15;
const textCounts = (words: number): number => Math.min(1, 2 / words) ** 2;

/**
 * The two tiers together.
 * @param data what is known of every page
 * @param loadWords loads what pages are about, or gives it loaded
 * @param fullText loads the full-text index, or gives the loaded one
 */
export function searchEngine(
  data: SearchData,
  loadWords: () => Promise<SearchWords>,
  fullText: () => Promise<FullText>,
): SearchEngine {
  const names = ranking(data);
  let complete: Ranking | undefined;
  const loadRanking = async (): Promise<Ranking> => {
    const words = await loadWords();
    return (complete ??= ranking(data, words));
  };
  /** What was shown first for a query: it stays first. */
  let shown: { readonly query: Query; readonly pages: readonly PageEntry[] } | undefined;

  const byAddress = new Map(data.pages.map((page) => [page.address, page]));

  const allows = (query: Query, page: PageEntry, but?: Facet): boolean =>
    FACETS.every((facet) => {
      const chosen = query.filters[facet];
      const value = page[facet];
      return facet === but || chosen.length === 0 || (value !== undefined && chosen.includes(value));
    });

  /** What another value of a facet would leave is counted as if nothing of that facet were chosen. */
  const countsOf = (query: Query, pages: readonly PageEntry[]): Counts =>
    Object.fromEntries(
      FACETS.map((facet) => {
        const counts = new Map<string, number>();
        for (const page of pages) {
          const value = page[facet];
          if (value !== undefined && allows(query, page, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
        }
        return [facet, Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))];
      }),
    ) as Counts;

  const hitOf = async (page: PageEntry, text?: FullTextHit): Promise<Hit> => {
    const address = inSite(page.address).href;
    return {
      title: page.title,
      address,
      labels: [
        page.topic === undefined ? undefined : (data.topics[page.topic] ?? page.topic),
        page.level === undefined ? undefined : facetLabel('level', page.level),
        facetLabel('kind', page.kind),
      ].filter((label) => label !== undefined),
      passage: text && bestPassage(await text.load(), address),
    };
  };

  /** A page that the data does not know comes from another build of the index. */
  const known = ({ address }: FullTextHit): PageEntry => {
    const page = byAddress.get(address);
    if (page === undefined) throw new Error(`the search index names ${address}, which this build does not have`);
    return page;
  };

  /** The best pages, down to the first whose place the full text may change. */
  const quickOf = (query: Query, ranked: readonly Ranked[]): PageEntry[] => {
    const allowed = ranked.filter(({ page }) => allows(query, page)).slice(0, QUICK_HITS);
    const unsure = allowed.findIndex(({ sure }) => !sure);
    return allowed.slice(0, unsure < 0 ? allowed.length : unsure).map(({ page }) => page);
  };

  /** All pages that answer, whatever the filters; those of the first tier first. */
  const everyPage = (
    query: Query,
    ranked: readonly Ranked[],
    reading: Reading,
    texts: readonly FullTextHit[],
  ): PageEntry[] => {
    const counts = textCounts(reading.asked);
    const scores = new Map(ranked.map(({ page, score }) => [page, score]));
    for (const [at, text] of texts.entries()) {
      const page = known(text);
      scores.set(page, (scores.get(page) ?? 0) + counts * (IN_TEXT + BY_PLACE / (1 + at)));
    }
    const others = [...scores].sort(([, a], [, b]) => b - a).map(([page]) => page);
    return [...new Set([...(shown?.query === query ? shown.pages : quickOf(query, ranked)), ...others])];
  };

  return {
    topics: data.topics,
    quick(query, literal) {
      const { rank, lexicon } = complete ?? names;
      // Names alone don't tell a slip from a word of a text.
      const reading = readQuery(query.text, lexicon, literal || complete === undefined);
      const isGuess = complete === undefined && reading.unknown.length > 0;
      shown = { query, pages: isGuess ? [] : quickOf(query, rank(reading)) };
      return Promise.all(shown.pages.map((page) => hitOf(page)));
    },
    async full(query, literal): Promise<Answer> {
      const { rank, lexicon } = await loadRanking();
      const reading = readQuery(query.text, lexicon, literal);
      const search = await fullText();
      const texts = reading.words.length === 0 ? [] : await search(reading.words.join(' '));
      const textOf = new Map(texts.map((text) => [text.address, text]));
      const pages = query.text.trim() === '' ? data.pages : everyPage(query, rank(reading), reading, texts);
      const allowed = pages.filter((page) => allows(query, page));
      return {
        reading,
        total: allowed.length,
        counts: countsOf(query, pages),
        hits: (from, to) => Promise.all(allowed.slice(from, to).map((page) => hitOf(page, textOf.get(page.address)))),
      };
    },
  };
}
