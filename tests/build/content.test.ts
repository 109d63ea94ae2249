import { describe, expect, onTestFinished, test } from 'vitest';
import { bodies } from '../fixtures/refused/bodies.ts';
import { changed, STATUS_CODES, type Refused } from '../fixtures/refused/case.ts';
import { examples } from '../fixtures/refused/examples.ts';
import { fields } from '../fixtures/refused/fields.ts';
import { links } from '../fixtures/refused/links.ts';
import { places } from '../fixtures/refused/places.ts';
import { references } from '../fixtures/refused/references.ts';
import { spelling } from '../fixtures/refused/spelling.ts';
import { unreadable } from '../fixtures/refused/unreadable.ts';
import { checkContent } from '../../src/commands/content/check.ts';
import { formatMistake } from '../../src/domain/mistake.ts';
import { contentProject, wholeProject } from '../support/project.ts';

const groups: readonly { readonly title: string; readonly cases: readonly Refused[] }[] = [
  { title: 'a field', cases: fields },
  { title: 'a file that cannot be read', cases: unreadable },
  { title: 'a body', cases: bodies },
  { title: 'a link', cases: links },
  { title: 'an example', cases: examples },
  { title: 'a reference', cases: references },
  { title: 'a place', cases: places },
  { title: 'a word', cases: spelling },
];

/** What `check` says last: how much there is to do. */
function countOf(says: readonly string[]): string {
  const files = new Set(says.map((line) => line.replace(/(?::\d+)?: .*$/, ''))).size;
  return `${String(says.length)} mistake${says.length === 1 ? '' : 's'} in ${String(files)} file${files === 1 ? '' : 's'}`;
}

describe.each(groups)('check refuses $title', ({ cases }) => {
  test.concurrent.each(cases)('with $name', async ({ files, says }) => {
    const project = contentProject(files);
    try {
      const { mistakes } = await checkContent(project.folder);
      expect(mistakes.map(formatMistake)).toEqual(says);
    } finally {
      project.remove();
    }
  });
});

test('check lists what it refuses, counts it and fails', async () => {
  const { files, says } = references[0] ?? { files: {}, says: [] };
  const project = contentProject(files);
  onTestFinished(() => project.remove());
  const { status, stderr } = await project.run('src/commands/check.ts');
  expect(stderr.split('\n')).toEqual([...says, '', countOf(says), '']);
  expect(status).toBe(1);
});

test('check passes the content that every fixture starts from, and says how much there is', async () => {
  const project = contentProject();
  onTestFinished(() => project.remove());
  const { status, stdout, stderr } = await project.run('src/commands/check.ts');
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^content is right: 2 questions, 1 guide, 4 tags$/m);
  expect(status).toBe(0);
});

test('check advises about what falls short of its range, and passes', async () => {
  const project = contentProject();
  onTestFinished(() => project.remove());
  const { status, stdout } = await project.run('src/commands/check.ts');
  expect(stdout).toContain(`advice: ${STATUS_CODES}: \`answer\` has 4 words; 60 to 100 are expected\n`);
  expect(stdout).toContain(`advice: ${STATUS_CODES}: \`listenFor\` has 1 entry; 3 to 6 are expected\n`);
  expect(status).toBe(0);
});

test('a refused build says why and leaves dist/ byte for byte as it was', async () => {
  const project = wholeProject({
    'dist/index.html': '<p>as it was</p>\r\n',
    'dist/deep/file.bin': Uint8Array.of(0, 255, 10),
    ...changed(STATUS_CODES, 'tags: [http]', 'tags: [htpp]'),
  });
  onTestFinished(() => project.remove());
  const before = project.hashes('dist');
  const { status, stderr } = await project.run('src/commands/build.ts');
  const after = project.hashes('dist');
  expect(status).toBe(1);
  expect(stderr).toContain(`${STATUS_CODES}:6: \`tags[0]\` is the unknown tag \`htpp\``);
  expect(after).toEqual(before);
  expect(Object.keys(after)).toEqual(['deep/file.bin', 'index.html']);
});
