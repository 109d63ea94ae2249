import type { Mistake } from '../mistake.ts';
import { outputOf } from './files.ts';
import { importNames } from './imports.ts';

export type ProgramKind = 'sql' | 'ts' | 'sh';

/** A program that runs by itself, and the file that holds its recorded output. */
export interface Program {
  readonly path: string;
  readonly kind: ProgramKind;
  readonly recording: string;
}

export interface SourceFile {
  readonly path: string;
  /** Needed of `.ts` files only. */
  readonly source: string;
}

/** The packages that a `.ts` example may import, besides `node:` modules and files of its own. */
export const PACKAGES: readonly string[] = ['pg', 'graphql'];

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

const nameOf = (path: string): string => path.slice(folderOf(path).length);

/** An address below `folder`; `..` and `.` are resolved. */
function join(folder: string, relative: string): string {
  const parts = folder.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const foreign = (name: string): boolean => !/^(?:node:|\.)/.test(name) && !PACKAGES.includes(name.split('/')[0] ?? '');

/**
 * The programs among the files of `content/examples`, and what is wrong with them. A module that another one imports
 * is a part of it, not a program.
 */
export function programsOf(files: readonly SourceFile[]): { programs: Program[]; mistakes: Mistake[] } {
  const modules = files.filter(({ path }) => path.endsWith('.ts'));
  const parts = new Set(
    modules.flatMap(({ path, source }) => importNames(source).map((name) => join(folderOf(path), name))),
  );
  const programs: Program[] = [];
  const mistakes: Mistake[] = modules.flatMap(({ path, source }) =>
    importNames(source)
      .filter(foreign)
      .map((name) => ({
        file: path,
        message: `imports \`${name}\`; expected node: modules or one of ${PACKAGES.join(', ')}`,
      })),
  );
  const owners = new Map<string, string>();
  for (const { path } of files) {
    const kind = /\.(sql|ts|sh)$/.exec(path)?.[1] as ProgramKind | undefined;
    if (kind === undefined || parts.has(path)) continue;
    const recording = outputOf(path);
    const owner = owners.get(recording);
    if (owner !== undefined)
      mistakes.push({ file: path, message: `would be recorded in the same file as ${nameOf(owner)}; rename one` });
    owners.set(recording, path);
    programs.push({ path, kind, recording });
  }
  for (const { path } of files)
    if (path.endsWith('.out') && !owners.has(path))
      mistakes.push({ file: path, message: 'is the recording of no program; delete it' });
  return { programs, mistakes };
}
