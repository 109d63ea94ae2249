// npm run check: lists every mistake in content/ and exits 1 if there is one.
import process from 'node:process';
import { formatMistake } from '../domain/mistake.ts';
import { checkContent } from './content/check.ts';

const counted = (count: number, thing: string): string => `${String(count)} ${thing}${count === 1 ? '' : 's'}`;

const { mistakes, advice, questions, guides, tags } = await checkContent(process.cwd());

for (const entry of advice) console.log(`advice: ${formatMistake(entry)}`);
if (mistakes.length > 0) {
  for (const mistake of mistakes) console.error(formatMistake(mistake));
  const files = new Set(mistakes.map((mistake) => mistake.file)).size;
  console.error(`\n${counted(mistakes.length, 'mistake')} in ${counted(files, 'file')}`);
  process.exitCode = 1;
} else {
  console.log(
    `content is right: ${counted(questions, 'question')}, ${counted(guides, 'guide')}, ${counted(tags, 'tag')}`,
  );
}
