import { describe, expect, it } from 'vitest';
import { importNames } from '../../../src/domain/examples/imports.ts';
import { programsOf } from '../../../src/domain/examples/programs.ts';

const files = (sources: Record<string, string>) => Object.entries(sources).map(([path, source]) => ({ path, source }));

describe('programs', () => {
  it('are the .sql, .ts and .sh files, each with a recording of its name', () => {
    expect(programsOf(files({ 'x/a.sql': '', 'x/b.ts': '', 'x/c.sh': '', 'x/notes.md': '' })).programs).toEqual([
      { path: 'x/a.sql', kind: 'sql', recording: 'x/a.out' },
      { path: 'x/b.ts', kind: 'ts', recording: 'x/b.out' },
      { path: 'x/c.sh', kind: 'sh', recording: 'x/c.out' },
    ]);
  });

  it('are not the modules that others import', () => {
    const sources = {
      'x/main.ts': "import {\n  part,\n} from './lib/part.ts';",
      'x/lib/part.ts': "export * from '../other.ts';",
      'x/other.ts': '',
    };
    expect(programsOf(files(sources)).programs.map(({ path }) => path)).toEqual(['x/main.ts']);
  });

  it.each([
    [
      'import of another package',
      { 'x/a.ts': "import zod from 'zod';" },
      'x/a.ts',
      'imports `zod`; expected node: modules or one of pg, graphql',
    ],
    ['recording without a program', { 'x/a.out': '' }, 'x/a.out', 'is the recording of no program; delete it'],
    [
      'shared recording',
      { 'x/a.sh': '', 'x/a.ts': '' },
      'x/a.ts',
      'would be recorded in the same file as a.sh; rename one',
    ],
  ])('name the mistake: %s', (_, sources, file, message) => {
    expect(programsOf(files(sources)).mistakes).toEqual([{ file, message }]);
  });

  it('may import a path within a package', () => {
    expect(programsOf(files({ 'x/a.ts': "import 'graphql/language';\nimport 'node:fs';" })).mistakes).toEqual([]);
  });
});

describe('importNames', () => {
  it('finds imports and exports of every form, also over several lines', () => {
    const source =
      "import a, {\n  b } from 'one';\nimport 'two';\nexport { c } from 'three';\nimport type { d } from './four.ts';\nconst e = 'five';";
    expect(importNames(source)).toEqual(['one', 'two', 'three', './four.ts']);
  });
});
