import type { Guide, Library, Question } from './library.ts';
import type { Contents } from './question-page.ts';
import { minutesFor } from './reading-time.ts';
import { writtenQuestions } from './relations.ts';

/** Everything that one guide's page shows, ready to be laid out. */
export interface GuidePage {
  readonly guide: Guide;
  readonly minutes: number;
  readonly related: readonly Question[];
  readonly contents: readonly Contents[];
}

export const guidePage = (library: Library, guide: Guide): GuidePage => ({
  guide,
  minutes: minutesFor(guide.document.prose),
  related: writtenQuestions(library, guide.related),
  contents: guide.document.headings
    .filter((heading) => heading.depth === 2)
    .map(({ slug, text }) => ({ anchor: slug, text, within: [] })),
});
