import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/domain/document.ts';
import { diagrams } from '../../../src/markdown/diagrams.ts';
import { fork, withWords } from '../../fixtures/diagrams.ts';

const root = new URL('file:///guide/');
const compile = async (body: string): Promise<string> => {
  const fileURL = new URL('content/questions/databases/acid.mdx', root);
  return (await mdxToJs(body, { fileURL, mdastPlugins: [diagrams(root)] })).code;
};

const fence = (text: string): string => `\`\`\`mermaid\n${text}\n\`\`\``;

describe('a mermaid fence', () => {
  test('becomes a diagram with ids from its page and its place there', async () => {
    const code = await compile(`Text.\n\n${fence(fork)}\n\n- item\n\n  ${fence(fork).replaceAll('\n', '\n  ')}\n`);
    expect(code.match(/acid-diagram-\d(?=\\?")/g)).toEqual([
      'acid-diagram-1',
      'acid-diagram-1',
      'acid-diagram-2',
      'acid-diagram-2',
    ]);
    expect(code).not.toContain('accTitle');
    expect(code).toContain('Serializable outcome');
  });

  test('starts counting anew on every page', async () => {
    expect(await compile(fence(fork))).toBe(await compile(fence(fork)));
  });

  test('stops the build with file and line when it has a mistake', async () => {
    await expect(compile(`Text.\n\n${fence(withWords('flowchart TD', 'A -> B'))}`)).rejects.toThrow(
      'content/questions/databases/acid.mdx:7: `A -> B` is not understood in a flowchart',
    );
  });

  test('leaves other code alone', async () => {
    expect(await compile('```sql\nSELECT 1; -- mermaid\n```')).toContain('SELECT 1');
  });
});

describe('a document', () => {
  test('lists what is wrong with its diagrams, by the line of the file', () => {
    const body = `Text.\n\n> ${fence(withWords('flowchart TD', 'A -> B')).replaceAll('\n', '\n> ')}\n`;
    const [problem, ...more] = readDocument(body, 10).problems;
    expect(problem?.line).toBe(17);
    expect(problem?.message).toMatch(/^`A -> B` is not understood/);
    expect(more).toEqual([]);
  });

  test('says that a fence is open, and nothing of what it swallowed', () => {
    const [problem, ...more] = readDocument('```mermaid\nflowchart TD\nA\n').problems;
    expect(problem?.message).toContain('never closed');
    expect(more).toEqual([]);
  });

  test('counts no word of a diagram as prose', () => {
    expect(readDocument(`Text.\n\n${fence(fork)}`).prose.trim()).toBe('Text.');
  });
});
