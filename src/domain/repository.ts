import { plainText } from './inline.ts';
import type { Guide, Question } from './library.ts';

interface Repository {
  readonly repository: string | undefined;
  readonly branch: string;
}
export interface SourceLinks {
  readonly edit: string;
  readonly suggest: string;
}

/** Where a reader can change a page or report what is wrong in it; undefined while no repository is set. */
export function sourceLinks(page: Question | Guide, { repository, branch }: Repository): SourceLinks | undefined {
  if (repository === undefined) return undefined;
  const base = repository.replace(/\/+$/, '');
  const issue = new URLSearchParams({
    title: `Correction: ${page.name}`,
    body: `Page: ${plainText(page.title)} (${page.file})\nReviewed: ${page.reviewed}\n\nWhat is wrong:\n\nWhat is right, and which source says so:\n`,
  });
  return { edit: `${base}/edit/${branch}/${page.file}`, suggest: `${base}/issues/new?${issue.toString()}` };
}
