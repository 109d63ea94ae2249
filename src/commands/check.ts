// npm run check: lists every mistake in content/ and exits 1 if there is one.
import process from 'node:process';
import { formatMistake } from '../domain/mistake.ts';
import { checkContent } from './content/check.ts';

const { mistakes, advice, questions, guides, tags } = checkContent(process.cwd());

for (const entry of advice) console.log(`advice: ${formatMistake(entry)}`);
if (mistakes.length > 0) {
  for (const mistake of mistakes) console.error(formatMistake(mistake));
  const files = new Set(mistakes.map((mistake) => mistake.file)).size;
  console.error(
    `\n${String(mistakes.length)} ${mistakes.length === 1 ? 'mistake' : 'mistakes'} in ${String(files)} ${files === 1 ? 'file' : 'files'}`,
  );
  process.exitCode = 1;
} else {
  console.log(`content is right: ${String(questions)} questions, ${String(guides)} guides, ${String(tags)} tags`);
}
