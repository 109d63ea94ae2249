import { importNames } from './imports.ts';

/** The folder of a page's examples, from the project's root, ending in `/`. */
export const exampleFolder = (page: string): string => `content/examples/${page}/`;

/** Where the recorded output of a program stands: beside it, ending in `.out`. */
export const outputOf = (program: string): string => program.replace(/\.[^./]+$/, '.out');

/** The page and the name in the path of an example's file. */
export function placeOf(path: string): { page: string; file: string } {
  const [, , page = '', file = ''] = path.split('/');
  return { page, file };
}

/** One file under `content/examples`. */
export interface ExampleFile {
  /** Path from the project's root. */
  readonly path: string;
  readonly text: string;
}

/** The files of its own folder that a program imports, by path from the project's root. */
export const importsOf = ({ path, text }: ExampleFile): string[] =>
  importNames(text)
    .filter((name) => name.startsWith('./'))
    .map((name) => path.slice(0, path.lastIndexOf('/') + 1) + name.slice(2));
