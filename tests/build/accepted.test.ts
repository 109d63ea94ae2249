import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { accepted, QUOTED_NAME, TYPESET_TITLE } from '../fixtures/accepted.ts';
import { elements, linksOf, meta, structured } from '../support/html.ts';
import { wholeProject, type Project } from '../support/project.ts';

const SITE = 'https://example.org/a/b/';

const withRepository = (project: Project): string =>
  project.read('src/site.ts').replace(/^ {2}repository: .*,$/m, "  repository: 'https://github.com/owner/name/',");

async function build(project: Project, env: Readonly<Record<string, string>>): Promise<Project> {
  const { status, stdout, stderr } = await project.run('src/commands/build.ts', [], env);
  if (status !== 0) throw new Error(`the build was refused:\n${stdout}\n${stderr}`);
  return project;
}

describe('a site with everything that is unusual and right', () => {
  let site: Project;
  const page = (path: string): string => site.read(`dist/${path}`);

  beforeAll(async () => {
    site = wholeProject(accepted);
    site.write({ 'src/site.ts': withRepository(site) });
    await build(site, { SITE_URL: SITE.slice(0, -1), TZ: 'Pacific/Kiritimati', LC_ALL: 'C' });
  });
  afterAll(() => site.remove());

  test('files with a byte-order mark and Windows line ends become pages', () => {
    const question = page('questions/status-codes.html');
    expect(elements(question, 'h1')[0]?.text).toBe('Which status code says that nothing changed?');
    expect(elements(question, 'h2').map(({ attributes }) => attributes['id'])).toContain('the-copy-is-still-good');
    expect(elements(page('guides/telling-stories.html'), 'h1')[0]?.text).toBe('Tell one event.');
    expect(elements(page('tags/http.html'), 'h1')[0]?.text).toBe('HTTP');
    expect(question).not.toMatch(/\uFEFF|\r/);
  });

  test('markup in a title and a name is text wherever it stands', () => {
    const question = page('questions/escaping.html');
    expect(elements(question, 'h1')[0]?.text).toBe(TYPESET_TITLE);
    expect(elements(question, 'title')[0]?.text).toContain(QUOTED_NAME);
    expect(meta(question, 'og:title')).toBe(QUOTED_NAME);
    expect(elements(page('a-z.html'), 'a').map(({ text }) => text)).toContain(QUOTED_NAME);
    expect(structured(question).map((entry) => [entry['@type'], entry['name']])).toEqual([
      ['LearningResource', TYPESET_TITLE],
      ['BreadcrumbList', undefined],
    ]);
  });

  test('markup in a title adds no element to any page', () => {
    const scripts = (path: string): string[] =>
      elements(page(path), 'script').map(({ attributes }) => attributes['type'] ?? attributes['src'] ?? 'inline');
    expect(scripts('questions/escaping.html')).toEqual(scripts('questions/status-codes.html'));
    for (const list of ['a-z.html', 'tags/rest.html', 'index.html'])
      expect(elements(page(list), 'script').map(({ text }) => text)).not.toContainEqual(expect.stringMatching(/alert/));
  });

  test('search knows such a title as text', () => {
    const data = JSON.parse(page('search-data.json')) as { pages: { address: string; title: string }[] };
    expect(data.pages.find(({ address }) => address.endsWith('escaping.html'))?.title).toBe(TYPESET_TITLE);
    const folder = join(site.folder, 'dist/pagefind/fragment');
    const fragments = readdirSync(folder).map((file) => gunzipSync(readFileSync(join(folder, file))).toString());
    expect(fragments.filter((text) => text.includes('Is <script>alert(1)</script> text'))).toHaveLength(1);
  });

  test('an old address leads on by a relative one', () => {
    const moved = page('questions/escaping-old.html');
    const refresh = elements(moved, 'meta').find(({ attributes }) => attributes['http-equiv'] === 'refresh');
    expect(refresh?.attributes['content']).toBe('0;url=escaping.html');
    expect(linksOf(moved)).toEqual({ [QUOTED_NAME]: 'escaping.html' });
    expect(meta(moved, 'robots')).toBe('noindex');
  });

  test('what names only unwritten pages shows neither them nor an empty part', () => {
    const question = page('questions/escaping.html');
    expect(question).not.toContain('transactions');
    expect(question).not.toContain('id="follow-ups"');
    expect(elements(question, 'h3').map(({ text }) => text)).not.toContain('Related');
  });

  test('headings have the ids that check promises to links', () => {
    const ids = elements(page('questions/indexes.html'), 'h2').map(({ attributes }) => attributes['id']);
    for (const id of [
      'why-select--costs-more',
      'an-emphasised-heading-with-a-link',
      'whats-quoted--and-what-isnt',
      'twice',
      'twice-1',
      'über-naïve-façades',
      'c--c-a--b',
    ])
      expect(ids).toContain(id);
  });

  test('every page says its absolute address, sub-path included', () => {
    const question = page('questions/indexes.html');
    const address = `${SITE}questions/indexes.html`;
    expect(
      elements(question, 'link').find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'],
    ).toBe(address);
    expect(meta(question, 'og:url')).toBe(address);
    expect(structured(question)[0]?.['url']).toBe(address);
    expect(JSON.stringify(structured(question)[1])).toContain(`"item":"${SITE}tags/databases.html"`);
  });

  test('the sitemap lists the pages that want to be found, and no redirect', () => {
    const listed = [...page('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    expect(listed).toContain(`${SITE}questions/escaping.html`);
    expect(listed).toContain(`${SITE}index.html`);
    expect(listed).not.toContain(`${SITE}questions/escaping-old.html`);
    expect(listed).not.toContain(`${SITE}404.html`);
    expect(page('robots.txt')).toContain(`Sitemap: ${SITE}sitemap.xml\n`);
  });

  test('with a repository set, a reader can edit the page and suggest a correction', () => {
    const links = linksOf(page('questions/escaping.html'));
    expect(links['Edit this page']).toBe('https://github.com/owner/name/edit/main/content/questions/rest/escaping.mdx');
    const suggest = new URL(links['Suggest a correction'] ?? '');
    expect(suggest.pathname).toBe('/owner/name/issues/new');
    expect(suggest.searchParams.get('title')).toBe(`Correction: ${QUOTED_NAME}`);
    expect(suggest.searchParams.get('body')).toContain('content/questions/rest/escaping.mdx');
    expect(suggest.searchParams.get('body')).toContain('Reviewed: 2026-11-25');
  });

  test('the same content gives the same bytes in another folder, time zone and order of writing', async () => {
    const other = wholeProject({ content: undefined });
    onTestFinished(() => other.remove());
    for (const path of Object.keys(site.hashes('content')).sort().reverse())
      other.write({ [`content/${path}`]: readFileSync(join(site.folder, 'content', path)) });
    other.write({ 'src/site.ts': withRepository(other) });
    await build(other, { SITE_URL: SITE.slice(0, -1), TZ: 'America/Los_Angeles', LC_ALL: 'sv_SE.UTF-8' });
    expect(other.hashes('dist')).toEqual(site.hashes('dist'));
  });

  test('a broken link in a template stops the build and leaves dist/ as it was', async () => {
    const before = site.hashes('dist');
    site.write({
      'src/pages/broken.astro':
        '<html lang="en"><head><meta charset="utf-8"></head><a href="/nowhere.html">x</a></html>',
    });
    const { status, stdout, stderr } = await site.run('src/commands/build.ts', [], { SITE_URL: SITE });
    site.write({ 'src/pages/broken.astro': undefined });
    expect(stdout + stderr).toContain('broken.html: `/nowhere.html` leads to nothing');
    expect(status).not.toBe(0);
    expect(site.hashes('dist')).toEqual(before);
  });
});

describe('a site with exactly one question and no address of its own', () => {
  let site: Project;
  beforeAll(async () => {
    site = wholeProject({
      'content/questions/databases': undefined,
      'content/examples': undefined,
      'content/guides': undefined,
    });
    const only = site
      .read('content/questions/rest/status-codes.mdx')
      .replace('see: indexes', 'see: transactions')
      .replace('related: [indexes, idempotency]', 'related: [idempotency]')
      .replace(/^Read about .*$/m, '');
    const tag = site.read('content/tags/databases.yaml').replace('readingOrder: [indexes]\n', '');
    site.write({ 'content/questions/rest/status-codes.mdx': only, 'content/tags/databases.yaml': tag });
    await build(site, {});
  });
  afterAll(() => site.remove());

  test('the question stands alone: no neighbours, nothing related', () => {
    const question = site.read('dist/questions/status-codes.html');
    expect(elements(question, 'h1')[0]?.text).toBe('Which status code says that nothing changed?');
    expect(elements(question, 'a').map(({ attributes }) => attributes['rel'])).not.toContain('next');
    expect(question).not.toContain('id="related"');
  });

  test('only tags with a question have a page', () => {
    const pages = Object.keys(site.hashes('dist/tags'));
    expect(pages).toEqual(['http.html', 'index.html', 'rest.html']);
    expect(elements(site.read('dist/index.html'), 'main')[0]?.text).toContain('The one question so far');
  });

  test('no page claims an absolute address', () => {
    const question = site.read('dist/questions/status-codes.html');
    expect(elements(question, 'link').map(({ attributes }) => attributes['rel'])).not.toContain('canonical');
    expect(meta(question, 'og:url')).toBeUndefined();
    expect(JSON.stringify(structured(question))).not.toMatch(/"(url|item)":/);
    const files = Object.keys(site.hashes('dist'));
    expect(files).not.toContain('sitemap.xml');
    expect(files).not.toContain('robots.txt');
  });

  test('without a repository nothing offers to edit', () => {
    expect(site.read('src/site.ts')).toContain('repository: undefined');
    const links = Object.keys(linksOf(site.read('dist/questions/status-codes.html')));
    expect(links).not.toContain('Edit this page');
    expect(links).not.toContain('Suggest a correction');
  });
});

test('an empty collection builds a site that says so', async () => {
  const site = wholeProject({ content: undefined, 'content/planned.yaml': '' });
  onTestFinished(() => site.remove());
  await build(site, {});
  expect(elements(site.read('dist/index.html'), 'main')[0]?.text).toContain('There are no questions yet.');
  expect(elements(site.read('dist/a-z.html'), 'main')[0]?.text).toContain('There are no questions yet.');
  expect(Object.keys(site.hashes('dist'))).toContain('search.html');
});
