import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Mistake } from '../../domain/mistake.ts';
import { didYouMean } from '../../domain/nearest.ts';
import { programsOf, type Program } from '../../domain/examples/programs.ts';

export interface Found {
  readonly programs: readonly Program[];
  readonly mistakes: readonly Mistake[];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

/** A path, or the id of a question with examples. */
function locate(name: string, examples: string): string {
  const found = [resolve(name), join(examples, name)].find((path) => existsSync(path));
  if (found !== undefined) return found;
  const ids = existsSync(examples) ? readdirSync(examples) : [];
  throw new Error(`${name} is neither a file, a folder nor the id of a question with examples${didYouMean(name, ids)}`);
}

/** The programs in the named files and folders, or all below `examples` when none is named. */
export function findPrograms(names: readonly string[], examples: string): Found {
  const paths = names.length === 0 ? [examples] : names.map((name) => locate(name, examples));
  const found = paths.map((path): Found => {
    const folder = statSync(path).isDirectory();
    const files = filesBelow(folder ? path : dirname(path));
    const { programs, mistakes } = programsOf(
      files.map((file) => ({ path: file, source: file.endsWith('.ts') ? readFileSync(file, 'utf8') : '' })),
    );
    const named = (file: string): boolean => folder || file === path;
    return {
      programs: programs.filter((each) => named(each.path)),
      mistakes: mistakes.filter((each) => named(each.file)),
    };
  });
  return { programs: found.flatMap((each) => each.programs), mistakes: found.flatMap((each) => each.mistakes) };
}
