import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COPIED = [
  'src',
  'public',
  'astro.config.mjs',
  'tailwind.config.ts',
  'tsconfig.json',
  'package.json',
  'content/tags',
];
const TOPICS = ['rest', 'databases', 'security', 'scaling', 'distributed-systems', 'architecture'];
const KINDS = ['concept', 'practice', 'scenario', 'design'];
const LEVELS = ['beginner', 'intermediate', 'advanced'];
const WORDS =
  'transaction index replica cache token request latency queue partition schema lock retry timeout consistency snapshot client server header session table row query plan commit network failure load balance shard'.split(
    ' ',
  );

/** Always the same sequence: a build's size must not depend on chance. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function question(at: number, count: number): string {
  const next = sequence(at + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const prose = (words: number): string => Array.from({ length: words }, () => pick(WORDS)).join(' ');
  const id = (other: number): string => `q-${String(((other % count) + count) % count).padStart(5, '0')}`;
  const code = `const ${pick(WORDS)} = await ${pick(WORDS)}('${pick(WORDS)}'); // ${prose(4)}\n`;
  const section = (): string =>
    `## ${prose(5)} ${String(at)}\n\n${prose(160)}.\n\n\`\`\`ts\n${code.repeat(6)}\`\`\`\n\n`;
  return `---
title: "How does ${pick(WORDS)} ${pick(WORDS)} behave, question ${String(at)}?"
name: "${pick(WORDS)} ${String(at)}"
kind: ${pick(KINDS)}
level: ${pick(LEVELS)}
tags: [caching, performance]
answer: "${prose(80)}."
why: "${prose(30)}."
listenFor: ["${prose(15)}", "${prose(15)}", "${prose(15)}"]
depth: { junior: "${prose(30)}", mid: "${prose(30)}", senior: "${prose(30)}" }
mistakes:
  - { claim: "${prose(10)}", truth: "${prose(40)}" }
  - { claim: "${prose(10)}", truth: "${prose(40)}" }
followUps:
  - { question: "${prose(10)}", answer: "${prose(50)}" }
  - { question: "${prose(10)}", answer: "${prose(50)}" }
aliases: ["${prose(2)}", "${prose(2)}"]
related: [${id(at + 1)}, ${id(at + 7)}, ${id(at + 11)}]
sources:
  - { title: "${prose(5)}", url: "https://example.org/${String(at)}" }
  - { title: "${prose(5)}", url: "https://example.com/${String(at)}" }
reviewed: 2026-01-01
---

${section()}${section()}${prose(100)} [another](../${TOPICS[((at + 1) % count) % TOPICS.length] ?? ''}/${id(at + 1)}.mdx).
`;
}

export interface GeneratedProject {
  readonly folder: string;
  remove(): void;
}

/** A copy of the project in a temporary folder with so many generated questions of 700 words and two code blocks. */
export function generatedProject(root: string, count: number): GeneratedProject {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  for (const path of COPIED) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (let at = 0; at < count; at++) {
    const topic = TOPICS[at % TOPICS.length] ?? '';
    const file = join(folder, 'content/questions', topic, `q-${String(at).padStart(5, '0')}.mdx`);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, question(at, count));
  }
  writeFileSync(join(folder, 'content/planned.yaml'), '[]\n');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
