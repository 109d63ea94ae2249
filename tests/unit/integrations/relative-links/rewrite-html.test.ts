import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Resolver } from '../../../../src/integrations/relative-links/resolve.ts';
import { rewriteCss, rewriteHtml } from '../../../../src/integrations/relative-links/rewrite-html.ts';

/** Marks what it is asked about; knows nothing below /dead. */
const marking: Resolver = (_, url) =>
  url.startsWith('/dead')
    ? { url, problem: `\`${url}\` leads to nothing` }
    : { url: url.startsWith('/') ? `..${url}` : url };

const HEAD = '<!doctype html><html><head><meta charset="utf-8">';
const rewritten = async (inside: string, head = HEAD) => {
  const { html, problems } = await rewriteHtml({ file: 'a/b.html', html: head + inside }, marking);
  return { html: html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '').replace(head, ''), problems };
};

describe('every attribute that holds an address is rewritten', () => {
  test.each([
    ['<a href="/x.html">', '<a href="../x.html">'],
    ['<img src="/x.png" alt="">', '<img src="../x.png" alt="">'],
    ['<form action="/search.html">', '<form action="../search.html">'],
    ['<button formaction="/x.html">', '<button formaction="../x.html">'],
    ['<video poster="/x.png">', '<video poster="../x.png">'],
    ['<object data="/x.svg">', '<object data="../x.svg">'],
    ['<body data-search-script="/_astro/s.js">', '<body data-search-script="../_astro/s.js">'],
    ['<img srcset="/a.png 1x, /b.png 2x" alt="">', '<img srcset="../a.png 1x, ../b.png 2x" alt="">'],
    ['<link imagesrcset="/a.png 100w">', '<link imagesrcset="../a.png 100w">'],
    ['<meta http-equiv="refresh" content="0;url=/x.html">', '<meta http-equiv="refresh" content="0;url=../x.html">'],
    ['<meta http-equiv="Refresh" content="5; URL=/x.html">', '<meta http-equiv="Refresh" content="5; URL=../x.html">'],
    ['<style>a{background:url(/x.png)}</style>', '<style>a{background:url(../x.png)}</style>'],
  ])('%s', async (before, after) => {
    expect(await rewritten(before)).toEqual({ html: after, problems: [] });
  });
  test.each([
    '<a title="/x.html">/x.html</a>',
    '<meta name="description" content="/x.html">',
    '<p data-x="/x.html">',
    '<script>const a = "/x.html";</script>',
    '<!-- <a href="/x.html"> -->',
    '<style>a::before{content:"/x.png"}</style>',
    '<p>1 &lt; 2 &amp;&amp; <code>&lt;b&gt;</code>',
  ])('%s stays', async (text) => {
    expect(await rewritten(text)).toEqual({ html: text, problems: [] });
  });
});

describe('what cannot stand is a problem that names the page', () => {
  test.each([
    ['<a href="/dead.html">', 'a/b.html: `/dead.html` leads to nothing'],
    ['<img srcset="/a.png 1x, /dead.png 2x" alt="">', 'a/b.html: `/dead.png` leads to nothing'],
    ['<meta http-equiv="refresh" content="0;url=/dead.html">', 'a/b.html: `/dead.html` leads to nothing'],
    ['<style>a{background:url("/dead.png")}</style>', 'a/b.html: `/dead.png` leads to nothing'],
    ['<p style="color:red">', 'a/b.html: <p style="color:red"> would be blocked by the policy'],
    ['<p onclick="go()">', 'a/b.html: <p onclick="go()"> would be blocked by the policy'],
  ])('%s', async (text, problem) => {
    expect((await rewritten(text)).problems).toEqual([problem]);
  });
  test('a page without a charset, which has no place for the policy', async () => {
    const { problems } = await rewriteHtml({ file: 'a/b.html', html: '<!doctype html><p>x' }, marking);
    expect(problems).toEqual(['a/b.html: has no <meta charset> to put the policy after']);
  });
});

describe('the policy', () => {
  const policyOf = async (inside: string): Promise<Record<string, string>> => {
    const { html } = await rewriteHtml({ file: 'a.html', html: HEAD + inside }, marking);
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
    return Object.fromEntries(
      policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]),
    );
  };
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  test('stands right after the charset, before anything it rules', async () => {
    const { html } = await rewriteHtml({ file: 'a.html', html: `${HEAD}<script>a</script>` }, marking);
    expect(html).toMatch(
      /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; /,
    );
  });
  test('allows nothing inline on a page without inline blocks', async () => {
    const policy = await policyOf('<script src="/a.js"></script>');
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self' 'wasm-unsafe-eval'",
      'style-src': "'self'",
    });
  });
  test('allows exactly the inline blocks of the page, as they stand in it', async () => {
    const script = '\n  if (a < b && "é") go();\n';
    const policy = await policyOf(
      `<script>${script}</script><script type="module">m</script><style>a{b:url(/c.png)}</style>`,
    );
    expect(policy['script-src']).toBe(`'self' 'wasm-unsafe-eval' ${hash(script)} ${hash('m')}`);
    expect(policy['style-src']).toBe(`'self' ${hash('a{b:url(../c.png)}')}`);
  });
  test('names a block that stands twice once', async () => {
    expect((await policyOf('<style>a</style><style>a</style>'))['style-src']).toBe(`'self' ${hash('a')}`);
  });
  test('needs no hash for data, which does not run', async () => {
    const policy = await policyOf(
      '<script type="application/ld+json">{"a":1}</script><script type="text/plain">x</script>',
    );
    expect(policy['script-src']).toBe("'self' 'wasm-unsafe-eval'");
  });
});

test.each([
  ['a{b:url(/c.png)}', 'a{b:url(../c.png)}'],
  ["a{b:url('/c.png')}", "a{b:url('../c.png')}"],
  ['a{b:url( "/c d.png" )}', 'a{b:url("../c d.png")}'],
  ['a{b:url(/c.png),url(/d.png)}', 'a{b:url(../c.png),url(../d.png)}'],
  ['a{b:url(c.png)}', 'a{b:url(c.png)}'],
  ['a{b:url(//example.org/c.png)}', 'a{b:url(//example.org/c.png)}'],
  ['a{b:url(data:image/png;base64,/9j/)}', 'a{b:url(data:image/png;base64,/9j/)}'],
  ['a{content:"/c"}', 'a{content:"/c"}'],
])('in a style sheet %s becomes %s', (css, expected) => {
  expect(rewriteCss(css, (url) => `..${url}`)).toBe(expected);
});
