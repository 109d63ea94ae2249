import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { documentLinks } from '../../../src/markdown/document-links.ts';
import { examples } from '../../../src/markdown/examples.ts';

const ROOT = new URL('file:///a%20project/');
const FILE = new URL('content/questions/rest/cors.mdx', ROOT);
const read = (path: string): string => `text of "${path}"`;

const compiled = async (body: string): Promise<string> => {
  const result = await mdxToJs(body, { fileURL: FILE, mdastPlugins: [documentLinks(ROOT), examples(ROOT, read)] });
  return result.code;
};

describe('an author’s link to another file becomes the address of its page', () => {
  test.each([
    ['../databases/acid.mdx', '/questions/acid.html'],
    ['../databases/acid.mdx#durability', '/questions/acid.html#durability'],
    ['http-2.mdx', '/questions/http-2.html'],
    ['../../guides/star-method.mdx', '/guides/star-method.html'],
  ])('%s', async (href, address) => {
    expect(await compiled(`[a](${href})`)).toContain(`"${address}"`);
    expect(await compiled(`[a]\n\n[a]: ${href}`)).toContain(`"${address}"`);
  });
  test.each([
    'https://example.org/a.mdx',
    '#here',
    '/index.html',
    '/acid.mdx',
    '../../tags/http.yaml',
    'mailto:a@example.org',
  ])('%s stays', async (href) => {
    expect(await compiled(`[a](${href})`)).toContain(`"${href}"`);
  });
});

describe('an example is given its texts', () => {
  test('those of its program and of the recording, from the folder of its page', async () => {
    const code = await compiled('<Example file="five.ts" show="one" closed />');
    expect(code).toContain(JSON.stringify(read('content/examples/cors/five.ts')));
    expect(code).toContain(JSON.stringify(read('content/examples/cors/five.out')));
    expect(code).toMatch(/show: "one"/);
    expect(code).toMatch(/closed: true/);
  });
  test('other components are left alone', async () => {
    expect(await compiled('<Other file="five.ts" />')).not.toContain('content/examples');
  });
});
