import { describe, expect, test } from 'vitest';
import { placementOf } from '../../../src/domain/placement.ts';

test.each([
  ['content/questions/rest/cors.mdx', { kind: 'question', id: 'cors', folder: 'rest' }],
  ['content/questions/rest/index.mdx', { kind: 'question', id: 'index', folder: 'rest' }],
  ['content/guides/star-method.mdx', { kind: 'guide', id: 'star-method' }],
  ['content/tags/http-2.yaml', { kind: 'tag', id: 'http-2' }],
  ['content/planned.yaml', { kind: 'planned' }],
  ['content/examples/cors/five.ts', { kind: 'example' }],
])('%s is in its place', (path, place) => {
  expect(placementOf(path)).toEqual(place);
});

describe('a file in the wrong place or with the wrong name says what was expected', () => {
  const name = 'has a name that cannot be an address; expected lower-case letters, digits and single hyphens, such as';
  test.each([
    ['content/questions/rest/cors.md', 'ends in `.md`; a question is a `.mdx` file: expected `cors.mdx`'],
    ['content/questions/rest/CORS.MDX', 'ends in `.MDX`; a question is a `.mdx` file: expected `cors.mdx`'],
    ['content/tags/http.yml', 'ends in `.yml`; a tag is a `.yaml` file: expected `http.yaml`'],
    ['content/guides/star', 'has no ending; a guide is a `.mdx` file: expected `star.mdx`'],
    ['content/questions/rest/N Plus One.mdx', `${name} \`n-plus-one.mdx\``],
    ['content/questions/rest/n_plus_one.mdx', `${name} \`n-plus-one.mdx\``],
    ['content/questions/rest/cors.draft.mdx', `${name} \`cors-draft.mdx\``],
    ['content/questions/rest/Réponse.mdx', `${name} \`reponse.mdx\``],
    [
      'content/guides/index.mdx',
      'takes the name `index`, which is the address of the list itself; expected another name',
    ],
    ['content/questions/cors.mdx', 'is not in the folder of a topic; expected content/questions/<topic>/<id>.mdx'],
    ['content/questions/rest/a/b.mdx', 'is not in the folder of a topic; expected content/questions/<topic>/<id>.mdx'],
  ])('%s', (path, message) => {
    expect(placementOf(path)).toEqual({ kind: 'misplaced', message });
  });
  test.each(['content/readme.mdx', 'content/tags/deep/http.yaml', 'content/examples/a.ts', 'content/notes/a.mdx'])(
    '%s',
    (path) => {
      expect(placementOf(path)).toMatchObject({
        kind: 'misplaced',
        message: expect.stringMatching(/^is no place for content; expected content\/questions\//) as unknown,
      });
    },
  );
});
