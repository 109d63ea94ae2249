import type { Guide, Library, Question } from '../library.ts';
import { exampleFolder, outputOf, type ExampleFile } from './files.ts';

/** A program with its recorded output, on a page of its own. */
export interface ExampleOnPage {
  readonly owner: Question | Guide;
  /** Name of the program, and the same without its ending. */
  readonly file: string;
  readonly name: string;
  readonly program: string;
  readonly output: string;
}

/** The programs that have an output, each with the page that shows it. */
export function examplePages(library: Library, files: readonly ExampleFile[]): ExampleOnPage[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return [...library.questions, ...library.guides].flatMap((owner) =>
    files.flatMap(({ path, text }) => {
      const folder = exampleFolder(owner.id);
      const output = texts.get(outputOf(path));
      if (!path.startsWith(folder) || path.endsWith('.out') || output === undefined) return [];
      const file = path.slice(folder.length);
      return [{ owner, file, name: file.replace(/\.[^.]+$/, ''), program: text, output }];
    }),
  );
}
