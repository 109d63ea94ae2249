import type { PageEntry, SearchData } from '../../../domain/search/data.ts';
import { ranking, type Ranked } from '../../../domain/search/ranking.ts';
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
 * @param fullText loads the full-text index, or gives the loaded one
 */
export function searchEngine(data: SearchData, fullText: () => Promise<FullText>): SearchEngine {
  const { rank, lexicon } = ranking(data);
  const byAddress = new Map(data.pages.map((page) => [page.address, page]));

  const allows = (query: Query, page: PageEntry, but?: Facet): boolean =>
    FACETS.every(
      (facet) => facet === but || query.filters[facet].length === 0 || query.filters[facet].includes(page[facet] ?? ''),
    );

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
  const everyPage = (query: Query, reading: Reading, texts: readonly FullTextHit[]): PageEntry[] => {
    const ranked = rank(reading);
    const counts = textCounts(reading.asked);
    const scores = new Map(ranked.map(({ page, score }) => [page, score]));
    for (const [at, text] of texts.entries()) {
      const page = known(text);
      scores.set(page, (scores.get(page) ?? 0) + counts * (IN_TEXT + BY_PLACE / (1 + at)));
    }
    const others = [...scores].sort(([, a], [, b]) => b - a).map(([page]) => page);
    return [...new Set([...quickOf(query, ranked), ...others])];
  };

  return {
    topics: data.topics,
    read: (query, literal) => readQuery(query.text, lexicon, literal),
    quick: (query, reading) => Promise.all(quickOf(query, rank(reading)).map((page) => hitOf(page))),
    async full(query, reading): Promise<Answer> {
      const search = await fullText();
      const texts = reading.words.length === 0 ? [] : await search(reading.words.join(' '));
      const textOf = new Map(texts.map((text) => [text.address, text]));
      const pages = query.text.trim() === '' ? data.pages : everyPage(query, reading, texts);
      const allowed = pages.filter((page) => allows(query, page));
      return {
        total: allowed.length,
        counts: countsOf(query, pages),
        hits: (from, to) => Promise.all(allowed.slice(from, to).map((page) => hitOf(page, textOf.get(page.address)))),
      };
    },
  };
}
