// npm run examples [-- --record] [file, folder or id …]: runs programs of content/examples against their recordings.
import { resolve } from 'node:path';
import { relative } from 'node:path/posix';
import process from 'node:process';
import { formatMistake, type Mistake } from '../domain/mistake.ts';
import { readArguments } from './examples/arguments.ts';
import { findPrograms } from './examples/find.ts';
import { runAll } from './examples/run-all.ts';

const { names, ...options } = readArguments(process.argv.slice(2));
const { programs, mistakes } = findPrograms(names, resolve('content/examples'));
const shown = (path: string): string => relative(process.cwd(), path);
const complain = (mistake: Mistake): void => console.error(formatMistake({ ...mistake, file: shown(mistake.file) }));

mistakes.forEach(complain);
let failed = 0;
await runAll(programs, options, ({ program, seconds, mistake }) => {
  if (mistake) {
    failed++;
    complain(mistake);
  } else
    console.log(`${options.record ? 'recorded' : 'as recorded'}: ${shown(program.path)} (${seconds.toFixed(1)} s)`);
});
console.log(
  `${String(programs.length - failed)} of ${String(programs.length)} examples ${options.record ? 'recorded' : 'print what is recorded'}`,
);
if (failed > 0 || mistakes.length > 0 || programs.length === 0) process.exitCode = 1;
