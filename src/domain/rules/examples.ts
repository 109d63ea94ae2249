import { type ContentFile, type ContentSet, type Rule } from '../content-set.ts';
import { exampleFolder, importsOf, outputOf } from '../examples/files.ts';
import { casesOf } from '../examples/show.ts';
import { ScriptError } from '../examples/script-error.ts';
import { parseSqlScript } from '../examples/sql-script.ts';
import { parseTranscript } from '../examples/transcript.ts';
import type { Mistake } from '../mistake.ts';
import { didYouMean } from '../nearest.ts';

interface Use {
  readonly page: ContentFile;
  readonly line: number;
  /** The program's name, when the author gave one. */
  readonly name: string | undefined;
  readonly cases: readonly string[];
}

const usesIn = (set: ContentSet): Use[] =>
  set.files.flatMap((page) =>
    (page.document?.components ?? [])
      .filter(({ name }) => name === 'Example')
      .map(({ line, attributes: { file, show } }) => ({
        page,
        line,
        name: typeof file === 'string' ? file : undefined,
        cases: typeof show === 'string' ? show.split(',').map((one) => one.trim()) : [],
      })),
  );

/** What is wrong with a script of sessions itself, which only SQL has. */
function scriptProblem(name: string, program: string): string | undefined {
  if (!name.endsWith('.sql')) return undefined;
  try {
    parseSqlScript(program);
    return undefined;
  } catch (error) {
    const line = error instanceof ScriptError && error.line !== undefined ? `, line ${String(error.line)}` : '';
    return `shows the example \`${name}\`, which cannot run${line}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Why a recording of sessions cannot be drawn. */
function transcriptProblem(output: string): string | undefined {
  try {
    parseTranscript(output);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function problemOf(set: ContentSet, { page, name, cases }: Use): string | undefined {
  if (name === undefined) return 'has an <Example> without `file`; expected the name of a program';
  if (!/\.(?:ts|sql|sh)$/.test(name))
    return `shows the example \`${name}\`; expected a program that ends in .ts, .sql or .sh`;
  const folder = exampleFolder(page.id);
  const program = folder + name;
  const known = set.exampleFiles.map(({ path }) => path);
  if (!known.includes(program)) {
    const own = known.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
    return `shows the example \`${name}\`, but there is no ${program}${didYouMean(name, own)}`;
  }
  const broken = scriptProblem(name, set.exampleFiles.find(({ path }) => path === program)?.text ?? '');
  if (broken !== undefined) return broken;
  const output = set.exampleFiles.find(({ path }) => path === outputOf(program));
  if (output === undefined)
    return `shows the example \`${name}\`, whose output is not recorded; expected ${outputOf(program)}`;
  const unreadable = name.endsWith('.sql') ? transcriptProblem(output.text) : undefined;
  if (unreadable !== undefined) return `shows the example \`${name}\`, whose recorded output is damaged: ${unreadable}`;
  const recorded = casesOf(output.text).flatMap((one) => one.name ?? []);
  const missing = cases.find((one) => !recorded.includes(one));
  return missing === undefined
    ? undefined
    : `shows the case \`${missing}\` of \`${name}\`, which its output does not have; expected ${recorded.join(', ') || 'no `show`'}${didYouMean(missing, recorded)}`;
}

/** A page shows only examples and cases that exist, with their recorded output. */
export const examplesExist: Rule = (set) =>
  usesIn(set).flatMap((use): Mistake[] => {
    const message = problemOf(set, use);
    return message === undefined ? [] : [{ file: use.page.path, line: use.line, message }];
  });

/** Every file under content/examples is shown by the page of its folder, recorded from one that is, or imported by it. */
export const examplesAreShown: Rule = (set) => {
  const needed = new Set(usesIn(set).map(({ page, name }) => exampleFolder(page.id) + (name ?? '')));
  for (const path of needed) {
    needed.add(outputOf(path));
    const file = set.exampleFiles.find((one) => one.path === path);
    // A set visits what is added while it is walked: modules imported by imported ones come too.
    if (file) for (const imported of importsOf(file)) needed.add(imported);
  }
  const unknown = set.files.filter((file) => file.document?.broken).map((file) => exampleFolder(file.id));
  return set.exampleFiles
    .filter(({ path }) => !needed.has(path) && !unknown.some((folder) => path.startsWith(folder)))
    .map(({ path }) => ({
      file: path,
      message: 'is shown by no page; expected an <Example> in the page of its folder, or no such file',
    }));
};
