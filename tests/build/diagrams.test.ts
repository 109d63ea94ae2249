import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { contentProject, wholeProject, type Project } from '../support/project.ts';

const PAGE = 'content/questions/databases/indexes.mdx';
const FENCE = [
  '```mermaid',
  'flowchart TD',
  'accTitle: A query',
  'accDescr: It reads.',
  'Q --> I[(index)]',
  '```',
].join('\n');

let project: Project | undefined;
afterEach(() => project?.remove());

const withDiagrams = (made: Project, ...fences: readonly string[]): Project => {
  project = made;
  made.write({ [PAGE]: `${made.read(PAGE).trimEnd()}\n\n${fences.join('\n\nText.\n\n')}\n` });
  return made;
};

describe('a diagram', () => {
  test('stands in the page as SVG, and search finds its words', async () => {
    const made = withDiagrams(wholeProject(), FENCE, FENCE);
    const { status, stderr, stdout } = await made.run('src/commands/build.ts');
    expect(status, stdout + stderr).toBe(0);
    const html = readFileSync(join(made.folder, 'dist/questions/indexes.html'), 'utf8');
    const pictures = html.match(/<svg role="img".*?<\/svg>/gs) ?? [];
    expect(pictures).toHaveLength(2);
    expect(pictures.join('')).not.toMatch(/style|<script|href|url\(/);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).toContain('data-words="Q; index"');
    expect(html).not.toContain('accTitle');
  });

  test('with a line that is not understood is named by `check`, with the line of its file', async () => {
    const made = withDiagrams(contentProject(), FENCE.replace('-->', '->'));
    const { status, stderr } = await made.run('src/commands/check.ts');
    const line =
      made
        .read(PAGE)
        .split('\n')
        .findIndex((text) => text.startsWith('Q ->')) + 1;
    expect(status).toBe(1);
    expect(stderr).toContain(`${PAGE}:${String(line)}: \`Q -> I[(index)]\` is not understood in a flowchart`);
  });

  test('with a mistake stops the build', async () => {
    const made = withDiagrams(wholeProject(), FENCE.replace('accTitle: A query', ''));
    const { status, stdout, stderr } = await made.run('node_modules/astro/bin/astro.mjs', ['build']);
    expect(status).not.toBe(0);
    expect(stdout + stderr).toMatch(/indexes\.mdx:\d+: has a diagram without a title/);
  });
});
