import type { PageEntry, SearchData } from '../../../domain/search/data.ts';
import { titleSearch } from '../../../domain/search/titles.ts';
import { inSite } from '../root.ts';
import { facetLabel } from './labels.ts';
import type { Fragment, FullText } from './pagefind.ts';
import { bestPassage } from './passage.ts';
import { FACETS, type Answer, type Hit, type Query, type SearchEngine } from './types.ts';

/** More names than this are no longer an answer but a list; the full text ranks those better. */
const QUICK_HITS = 6;
/** Texts read with the first answer, beyond those of the first tier: what one screen shows. */
const READ_AHEAD = 10;

/**
 * The two tiers together.
 * @param data what is known of every page
 * @param fullText loads the full-text index, or gives the loaded one
 */
export function searchEngine(data: SearchData, fullText: () => Promise<FullText>): SearchEngine {
  const byTitle = titleSearch(data.pages);
  const byAddress = new Map(data.pages.map((page) => [page.address, page]));

  const allows = (query: Query, page: PageEntry): boolean =>
    FACETS.every((facet) => query.filters[facet].length === 0 || query.filters[facet].includes(page[facet] ?? ''));

  const quickPages = (query: Query): PageEntry[] =>
    byTitle(query.text)
      .filter((page) => allows(query, page))
      .slice(0, QUICK_HITS);

  const hitOf = (page: PageEntry, fragment?: Fragment): Hit => {
    const address = inSite(page.address).href;
    return {
      title: page.title,
      address,
      labels: [
        page.topic === undefined ? undefined : (data.topics[page.topic] ?? page.topic),
        page.level === undefined ? undefined : facetLabel('level', page.level),
        facetLabel('kind', page.kind),
      ].filter((label) => label !== undefined),
      passage: fragment && bestPassage(fragment, address),
    };
  };

  /** A page that the data does not know comes from another build of the index. */
  const known = (fragment: Fragment): PageEntry => {
    const page = byAddress.get(fragment.raw_url);
    if (page === undefined)
      throw new Error(`the search index names ${fragment.raw_url}, which this build does not have`);
    return page;
  };

  return {
    topics: data.topics,
    quick: (query) => quickPages(query).map((page) => hitOf(page)),
    async full(query): Promise<Answer> {
      const answer = await (await fullText())(query);
      const quick = quickPages(query);
      const isQuick = (fragment: Fragment): boolean => quick.some((page) => page.address === fragment.raw_url);
      // The index tells a page's address only with its text, so the first few texts are read to see
      // which of them the first tier has shown.
      const head = await Promise.all(answer.pages.slice(0, quick.length + READ_AHEAD).map((page) => page.load()));
      const shown = quick.map((page) =>
        hitOf(
          page,
          head.find((fragment) => fragment.raw_url === page.address),
        ),
      );
      const others = head.filter((fragment) => !isQuick(fragment)).map((fragment) => hitOf(known(fragment), fragment));
      const ready = [...shown, ...others];
      const tail = answer.pages.slice(head.length);
      return {
        total: tail.length > 0 ? answer.pages.length : ready.length,
        counts: answer.counts,
        async hits(from, to): Promise<Hit[]> {
          const fragments = await Promise.all(
            tail.slice(Math.max(0, from - ready.length), Math.max(0, to - ready.length)).map((page) => page.load()),
          );
          const later = fragments
            .filter((fragment) => !isQuick(fragment))
            .map((fragment) => hitOf(known(fragment), fragment));
          return [...ready.slice(from, to), ...later];
        },
      };
    },
  };
}
