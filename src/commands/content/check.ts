import { sortMistakes, type Mistake } from '../../domain/mistake.ts';
import { contentMistakes } from '../../domain/rules/index.ts';
import { misspellings } from '../../domain/rules/spelling.ts';
import { site } from '../../site.ts';
import { readContent } from './read.ts';
import { loadSpeller } from './speller.ts';

export interface CheckResult {
  readonly mistakes: readonly Mistake[];
  readonly advice: readonly Mistake[];
  readonly questions: number;
  readonly guides: number;
  readonly tags: number;
}

/** Checks all content of the project at `root`: every mistake of every file, in an author's order. */
export async function checkContent(root: string): Promise<CheckResult> {
  const { set, mistakes, advice } = readContent(root);
  const count = (kind: string): number => set.files.filter((file) => file.kind === kind).length;
  return {
    mistakes: sortMistakes([...mistakes, ...contentMistakes(set), ...(site.english ? misspellings(set, await loadSpeller(root)) : [])]),
    advice: sortMistakes(advice),
    questions: count('question'),
    guides: count('guide'),
    tags: count('tag'),
  };
}
