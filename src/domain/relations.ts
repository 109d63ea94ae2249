import { isForeign, idOfFile, resolvePath, splitFragment } from './addresses.ts';
import { byName } from './reading-order.ts';
import type { Guide, Library, Question } from './library.ts';

/** The ids of the pages that a body links to. */
export const linkedIds = (page: Question | Guide): Set<string> =>
  new Set(
    page.document.links
      .filter(({ href }) => !isForeign(href))
      .map(({ href }) => idOfFile(resolvePath(page.file, splitFragment(href).path))),
  );

/** Every page asks for its neighbours: one index serves them all. */
const indexes = new WeakMap<Library, ReadonlyMap<string, Question>>();

/** The written questions among ids, in the order given. */
export function writtenQuestions(library: Library, ids: readonly string[]): Question[] {
  const byId = indexes.get(library) ?? new Map(library.questions.map((question) => [question.id, question]));
  indexes.set(library, byId);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** For each page, the pages that name it. */
export type Mentions = ReadonlyMap<
  string,
  { readonly questions: readonly Question[]; readonly guides: readonly Guide[] }
>;

/** For every page, the pages that name it in `related`, in a follow-up or in their text. */
export function mentions(library: Library): Mentions {
  const found = new Map<string, { questions: Question[]; guides: Guide[] }>();
  const at = (id: string): { questions: Question[]; guides: Guide[] } => {
    const known = found.get(id) ?? { questions: [], guides: [] };
    found.set(id, known);
    return known;
  };
  for (const question of [...library.questions].sort(byName)) {
    const named = linkedIds(question);
    for (const id of question.related) named.add(id);
    for (const { see } of question.followUps) if (see !== undefined) named.add(see);
    for (const id of named) if (id !== question.id) at(id).questions.push(question);
  }
  for (const guide of library.guides) {
    const named = linkedIds(guide);
    for (const id of guide.related) named.add(id);
    for (const id of named) if (id !== guide.id) at(id).guides.push(guide);
  }
  return found;
}
