import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { buildIdOf } from '../../../src/integrations/build-id/index.ts';
import { filesBelow } from '../../../src/integrations/files.ts';
import { sitemapXml } from '../../../src/integrations/sitemap/index.ts';

const folders: string[] = [];
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'callback-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('files are found in all folders, hidden ones too, in one order on every machine', () => {
  const folder = folderOf({ 'b.html': '', 'a/z.html': '', 'a/b/c.html': '', '.nojekyll': '' });
  expect(filesBelow(folder)).toEqual(['.nojekyll', 'a/b/c.html', 'a/z.html', 'b.html']);
});

describe('the name of a build', () => {
  const idOf = (files: Readonly<Record<string, string>>): string => {
    const folder = folderOf(files);
    return buildIdOf(folder, filesBelow(folder));
  };
  const files = { 'index.html': 'one', 'a/b.js': 'two' };
  test('is the same for the same bytes, wherever they are', () => {
    expect(idOf(files)).toBe(idOf(files));
    expect(idOf(files)).toMatch(/^[0-9a-f]{16,17}$/);
  });
  test.each([
    ['a byte', { ...files, 'a/b.js': 'twO' }],
    ['a name', { 'index.html': 'one', 'a/c.js': 'two' }],
    ['a file more', { ...files, 'c.js': '' }],
    ['what stands where', { 'index.html': 'two', 'a/b.js': 'one' }],
  ])('changes with %s', (_, changed) => {
    expect(idOf(changed)).not.toBe(idOf(files));
  });
});

test('the sitemap holds absolute addresses, below the sub-path, escaped', () => {
  expect(sitemapXml('https://example.org/a', ['index.html', 'questions/r&d.html'])).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/a/index.html</loc></url>
<url><loc>https://example.org/a/questions/r&amp;d.html</loc></url>
</urlset>
`,
  );
});
