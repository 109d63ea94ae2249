import { describe, expect, test } from 'vitest';
import { introductionHtml } from '../../../src/domain/introduction.ts';

const FILE = 'content/tags/databases.yaml';

describe('a topic’s introduction', () => {
  test('is Markdown in paragraphs', () => {
    expect(introductionHtml('One *word*.\n\nTwo.', FILE)).toBe('<p>One <em>word</em>.</p>\n<p>Two.</p>\n');
  });
  test('links to pages by the files that build them', () => {
    expect(introductionHtml('[ACID](../questions/databases/acid.mdx#durability)', FILE)).toContain(
      'href="/questions/acid.html#durability"',
    );
    expect(introductionHtml('[STAR](../guides/star-method.mdx)', FILE)).toContain('href="/guides/star-method.html"');
  });
  test('leaves addresses elsewhere as they are', () => {
    expect(introductionHtml('[a](https://example.org/)', FILE)).toContain('href="https://example.org/"');
  });
  test('shows a tag as text', () => {
    expect(introductionHtml('a <script>alert(1)</script> b', FILE)).not.toContain('<script>');
  });
});
