import { readFileSync, writeFileSync } from 'node:fs';
import { diff } from '../../domain/examples/diff.ts';
import type { Program } from '../../domain/examples/programs.ts';
import { ScriptError } from '../../domain/examples/script-error.ts';
import type { Mistake } from '../../domain/mistake.ts';
import type { Databases } from './postgres/databases.ts';
import { runProgram } from './program/run-program.ts';
import { runSql } from './sql/run-sql.ts';

export interface RunOptions {
  /** Write recordings instead of comparing with them. */
  readonly record: boolean;
  /** What one example may take. */
  readonly limitMs: number;
  /** Modules loaded before a `.ts` example. */
  readonly imports: readonly string[];
  /** The temporary folder of the run. */
  readonly workspace: string;
}

/** Nobody sees a space at the end of a line. */
const withoutLineEnds = (output: string): string => output.replace(/[ \t]+$/gm, '');

async function outputOf(program: Program, databases: Databases, options: RunOptions): Promise<string> {
  const source = readFileSync(program.path, 'utf8');
  return program.kind === 'sql'
    ? runSql(source, databases, options.limitMs)
    : withoutLineEnds(await runProgram({ ...program, kind: program.kind }, source, databases, options));
}

function difference(recording: string, output: string): string | undefined {
  let recorded: string;
  try {
    recorded = readFileSync(recording, 'utf8');
  } catch {
    return 'has no recorded output; run `npm run examples -- --record` with its name';
  }
  const lines = diff(recorded, output);
  return lines === '' ? undefined : `does not print what is recorded (- recorded, + now)\n${lines}`;
}

/** Runs one example and compares or records. What went wrong is returned, so that the others still run. */
export async function runExample(
  program: Program,
  databases: Databases,
  options: RunOptions,
): Promise<Mistake | undefined> {
  try {
    const output = await outputOf(program, databases, options);
    if (options.record) writeFileSync(program.recording, output);
    const message = options.record ? undefined : difference(program.recording, output);
    return message === undefined ? undefined : { file: program.path, message };
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    const { line, message } = error;
    return { file: program.path, ...(line === undefined ? {} : { line }), message };
  }
}
