import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixtures, runExamples } from '../../support/run-examples.ts';

const MINUTE = 60_000;

/** Linux does not grant everybody a network of their own. */
const granted = [[], ['--map-current-user']].some(
  (options) => spawnSync('unshare', ['--net', ...options, 'true']).status === 0,
);

describe('examples that do what is recorded', () => {
  it.each(['sessions', 'own-server', 'parts', 'network'])(
    '%s',
    async (folder) => {
      const { code, errors, left } = await runExamples(`${fixtures}/${folder}`);
      expect({ code, errors, left }).toEqual({ code: 0, errors: '', left: [] });
    },
    MINUTE,
  );

  it('a commit has the same id in every run, and git reaches nobody', async () => {
    const { code, errors } = await runExamples(`${fixtures}/shell/commit.sh`);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  it.skipIf(!granted)('a shell example has no network but its own', async () => {
    const { code, errors } = await runExamples(`${fixtures}/shell/interfaces.sh`);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  it.each(['deadlock', 'write-skew', 'queue'])(
    '%s, 20 runs in a row',
    async (name) => {
      const { code, output, errors } = await runExamples(
        ...Array.from({ length: 20 }, () => `${fixtures}/sessions/${name}.sql`),
      );
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      expect(output).toContain('20 of 20 examples print what is recorded');
    },
    2 * MINUTE,
  );
});

describe('a difference', () => {
  it('is shown line by line, with every other mistake of the folder', async () => {
    const { code, output, errors } = await runExamples(`${fixtures}/changed`);
    expect(code).toBe(1);
    expect(output).toContain('1 of 3 examples print what is recorded');
    expect(errors).toContain(
      `${fixtures}/changed/recording.ts: does not print what is recorded (- recorded, + now)\n  one\n- two!\n+ two\n  three\n`,
    );
    expect(errors).toContain('unrecorded.ts: has no recorded output; run `npm run examples -- --record` with its name');
    expect(errors).toContain('orphan.out: is the recording of no program; delete it');
    expect(errors).toContain('foreign.ts: imports `zod`; expected node: modules or one of pg, graphql');
  });

  it('between two programs with one recording is named', async () => {
    const { code, errors } = await runExamples(`${fixtures}/same-recording`);
    expect(code).toBe(1);
    expect(errors).toContain('same file as one.sh; rename one');
  });
});

describe('recording', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'callback-record-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes what the program printed, and then it is the same', async () => {
    cpSync(`${fixtures}/changed/recording.ts`, join(folder, 'recording.ts'));
    writeFileSync(join(folder, 'recording.out'), 'old');
    expect((await runExamples('--record', folder)).code).toBe(0);
    expect(readFileSync(join(folder, 'recording.out'), 'utf8')).toBe('one\ntwo\nthree\n');
    expect((await runExamples(folder)).code).toBe(0);
  });

  it('keeps the old recording of a program that failed', async () => {
    cpSync(`${fixtures}/misbehaving/crashes.ts`, join(folder, 'crashes.ts'));
    writeFileSync(join(folder, 'crashes.out'), 'old');
    expect((await runExamples('--record', folder)).code).toBe(1);
    expect(readFileSync(join(folder, 'crashes.out'), 'utf8')).toBe('old');
  });
});

describe('a name', () => {
  it('that is no example is an error', async () => {
    const { code, errors } = await runExamples('no-such-example');
    expect(code).toBe(1);
    expect(errors).toContain('no-such-example is neither a file, a folder nor the id of a question with examples');
  });
});
