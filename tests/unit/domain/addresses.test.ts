import { describe, expect, test } from 'vitest';
import { absolute } from '../../../src/domain/absolute.ts';
import { addressOfFile, idOfFile, isForeign, resolvePath, splitFragment } from '../../../src/domain/addresses.ts';

test.each([
  ['content/questions/rest/cors.mdx', '../databases/acid.mdx', 'content/questions/databases/acid.mdx'],
  ['content/questions/rest/cors.mdx', 'http-2.mdx', 'content/questions/rest/http-2.mdx'],
  ['content/questions/rest/cors.mdx', './http-2.mdx', 'content/questions/rest/http-2.mdx'],
  ['content/questions/rest/cors.mdx', '../../guides/star.mdx', 'content/guides/star.mdx'],
  ['content/questions/rest/cors.mdx', '..//databases/./acid.mdx', 'content/questions/databases/acid.mdx'],
])('from %s, %s is %s', (from, href, path) => {
  expect(resolvePath(from, href)).toBe(path);
});

test.each([
  ['content/questions/rest/cors.mdx', '/questions/cors.html'],
  ['content/guides/star.mdx', '/guides/star.html'],
  ['content/questions/cors.mdx', undefined],
  ['content/questions/rest/deep/cors.mdx', undefined],
  ['content/questions/rest/cors.md', undefined],
  ['content/tags/rest.yaml', undefined],
])('%s has the address %s', (file, address) => {
  expect(addressOfFile(file)).toBe(address);
});

test.each([
  ['content/questions/rest/n-plus-one.mdx', 'n-plus-one'],
  ['n.plus.mdx', 'n.plus'],
  ['LICENSE', 'LICENSE'],
])('the id of %s is %s', (file, id) => {
  expect(idOfFile(file)).toBe(id);
});

describe('a link names a file of ours or not', () => {
  test.each(['https://example.org', 'HTTP://example.org', 'mailto:a@b.c', '//example.org', '#part', 'data:x'])(
    '%s not',
    (href) => {
      expect(isForeign(href)).toBe(true);
    },
  );
  test.each(['a.mdx', '../a.mdx#b', '/a.html', 'a/b:c.mdx', ''])('%j', (href) => {
    expect(isForeign(href)).toBe(false);
  });
});

test.each([
  ['a.mdx#b', 'a.mdx', 'b'],
  ['a.mdx', 'a.mdx', undefined],
  ['a.mdx#', 'a.mdx', ''],
  ['#b#c', '', 'b#c'],
])('%s is a path and a fragment', (href, path, fragment) => {
  expect(splitFragment(href)).toEqual({ path, fragment });
});

describe('an absolute address keeps the sub-path the site stands at', () => {
  test.each([
    ['https://example.org', '/questions/acid.html', 'https://example.org/questions/acid.html'],
    ['https://example.org/', '/index.html', 'https://example.org/index.html'],
    ['https://example.org/a/b', '/questions/acid.html', 'https://example.org/a/b/questions/acid.html'],
    ['https://example.org/a/b/', '/questions/acid.html', 'https://example.org/a/b/questions/acid.html'],
    ['', '/index.html', undefined],
  ])('%j with %s', (site, address, expected) => {
    expect(absolute(site, address)).toBe(expected);
  });
});
