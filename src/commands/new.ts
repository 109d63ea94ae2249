// npm run new: asks for a title and a topic and writes a question file that says what goes where.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { didYouMean } from '../domain/nearest.ts';
import { idFromTitle, questionTemplate } from '../domain/new-question.ts';

const { values } = parseArgs({
  options: { title: { type: 'string' }, topic: { type: 'string' }, id: { type: 'string' } },
});

const topics = readdirSync('content/tags')
  .filter((file) => file.endsWith('.yaml'))
  .filter((file) => (parse(readFileSync(join('content/tags', file), 'utf8')) as { topic?: boolean } | null)?.topic)
  .map((file) => file.replace(/\.yaml$/, ''));

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) stop(`${question} was not given; without a terminal, pass --title and --topic.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question}: `);
  terminal.close();
  return answer.trim();
}

const title = values.title ?? (await ask('The question, as an interviewer says it'));
if (title === '') stop('A question needs a title.');
const topic = values.topic ?? (await ask(`Its topic (${topics.join(', ')})`));
if (!topics.includes(topic))
  stop(`\`${topic}\` is not a topic; expected one of ${topics.join(', ')}${didYouMean(topic, topics)}`);
const id = values.id ?? idFromTitle(title);
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
  stop(`\`${id}\` cannot be an address; expected lower-case letters, digits and single hyphens (--id)`);
const taken = topics.map((other) => `content/questions/${other}/${id}.mdx`).find((file) => existsSync(file));
if (taken !== undefined) stop(`${taken} is there already; give another id with --id.`);

const file = `content/questions/${topic}/${id}.mdx`;
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, questionTemplate(title, new Date().toISOString().slice(0, 10)));
console.log(`Wrote ${file}. Its address will be questions/${id}.html, for ever; rename the file now if you want another.
Fill in what stands in angle brackets, then run \`npm run check\`.`);
