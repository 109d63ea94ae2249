import { describe, expect, test } from 'vitest';
import { idsIn } from '../../../../src/integrations/relative-links/ids.ts';
import { resolver } from '../../../../src/integrations/relative-links/resolve.ts';

const FILES = new Set([
  'index.html',
  'a-z.html',
  'questions/acid.html',
  'questions/n-plus-one.html',
  'tags/index.html',
  'tags/rest.html',
  'favicon.svg',
  '_astro/app.js',
  'examples/a b/ü.html',
]);
const resolve = resolver(FILES, (file) => new Set(file === 'questions/acid.html' ? ['durability', 'übung'] : []));

describe('an address from the root becomes one from the page', () => {
  test.each([
    ['index.html', '/questions/acid.html', 'questions/acid.html'],
    ['questions/acid.html', '/index.html', '../index.html'],
    ['questions/acid.html', '/questions/n-plus-one.html', 'n-plus-one.html'],
    ['questions/acid.html', '/questions/acid.html', 'acid.html'],
    ['questions/acid.html', '/favicon.svg', '../favicon.svg'],
    ['index.html', '/_astro/app.js', '_astro/app.js'],
    ['questions/acid.html', '/', '../index.html'],
    ['index.html', '/', 'index.html'],
    ['index.html', '/tags', 'tags/index.html'],
    ['index.html', '/tags/', 'tags/index.html'],
    ['index.html', '/tags/rest', 'tags/rest.html'],
    ['index.html', '/examples/a%20b/%C3%BC.html', 'examples/a%20b/%C3%BC.html'],
    ['tags/rest.html', '/a-z.html?level=beginner', '../a-z.html?level=beginner'],
    ['tags/rest.html', '/questions/acid.html#durability', '../questions/acid.html#durability'],
    ['tags/rest.html', '/questions/acid.html?a=b#%C3%BCbung', '../questions/acid.html?a=b#%C3%BCbung'],
    ['tags/rest.html', '/favicon.svg#part', '../favicon.svg#part'],
  ])('on %s, %s is %s', (page, url, relative) => {
    expect(resolve(page, url)).toEqual({ url: relative });
  });
});

describe('an address that is not ours stays', () => {
  test.each(['https://example.org/', '//example.org/a', 'mailto:a@example.org', 'data:,', ''])('%j', (url) => {
    expect(resolve('index.html', url)).toEqual({ url });
  });
  test('a fragment of the same page too', () => {
    expect(resolve('questions/acid.html', '#durability')).toEqual({ url: '#durability' });
    expect(resolve('questions/acid.html', '#')).toEqual({ url: '#' });
  });
});

describe('an address that leads nowhere is a problem', () => {
  test.each([
    ['index.html', '/questions/acis.html', '`/questions/acis.html` leads to nothing'],
    ['index.html', '/questions', '`/questions` leads to nothing'],
    ['index.html', '/app.js', '`/app.js` leads to nothing'],
    ['index.html', 'app.js', '`app.js` is relative; templates write addresses from the root'],
    ['index.html', '../a.mdx', '`../a.mdx` is relative; templates write addresses from the root'],
    ['index.html', '/100%.html', '`/100%.html` holds a `%` that escapes nothing'],
    [
      'index.html',
      '/questions/acid.html#atomicity',
      '`/questions/acid.html#atomicity` names #atomicity, and nothing on questions/acid.html has that id',
    ],
    [
      'questions/acid.html',
      '#atomicity',
      '`#atomicity` names #atomicity, and nothing on questions/acid.html has that id',
    ],
    ['index.html', '#top', '`#top` names #top, and nothing on index.html has that id'],
  ])('on %s, %s', (page, url, problem) => {
    expect(resolve(page, url).problem).toBe(problem);
  });
});

test('the ids of a page are those of its elements, not of its text or comments', () => {
  expect([...idsIn('<p id="a">id="b"</p><!-- <p id="c"> --><template><i id="d"></i></template><p id=e>')]).toEqual([
    'a',
    'e',
  ]);
});
