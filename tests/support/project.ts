import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';

/** Paths from the project's root with their text; undefined takes a file away. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Project {
  readonly folder: string;
  write(files: Files): void;
  read(path: string): string;
  /** The hash of every file below a folder, by path from it: equal when every byte is. */
  hashes(folder: string): Record<string, string>;
  /** Runs a command of the project, such as `src/commands/check.ts`, in its folder. */
  run(command: string, args?: readonly string[], env?: Readonly<Record<string, string>>): Promise<Run>;
  remove(): void;
}

const ROOT = process.cwd();
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'tailwind.config.ts'];

/** The smallest valid content that uses every kind of file. */
export const MINIMAL = join(ROOT, 'tests/fixtures/minimal/content');

const runNode = (folder: string, script: string, args: readonly string[], env: Readonly<Record<string, string>>) =>
  new Promise<Run>((resolve, reject) => {
    const inherited = { ...process.env };
    for (const name of ['NODE_ENV', 'VITEST', 'VITEST_MODE', 'SITE_URL']) delete inherited[name];
    const child = spawn(process.execPath, [script, ...args], {
      cwd: folder,
      env: { ...inherited, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, stdout, stderr }));
  });

/** A folder with the minimal content, in which the commands of this project run. */
export function contentProject(files: Files = {}): Project {
  const folder = mkdtempSync(join(tmpdir(), 'callback-'));
  cpSync(MINIMAL, join(folder, 'content'), { recursive: true });
  const project: Project = {
    folder,
    write(changes) {
      for (const [path, text] of Object.entries(changes)) {
        const place = join(folder, path);
        if (text === undefined) {
          rmSync(place, { recursive: true });
          continue;
        }
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, text);
      }
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    hashes: (below) =>
      Object.fromEntries(
        readdirSync(join(folder, below), { withFileTypes: true, recursive: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
          .map((path) => [
            relative(join(folder, below), path),
            createHash('sha256').update(readFileSync(path)).digest('hex'),
          ]),
      ),
    run: (command, args = [], env = {}) => runNode(folder, join(ROOT, command), args, env),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  project.write(files);
  return project;
}

/** A copy of the whole project with the minimal content, which can be built. */
export function wholeProject(files: Files = {}): Project {
  const project = contentProject();
  for (const part of PARTS) cpSync(join(ROOT, part), join(project.folder, part), { recursive: true });
  // Each package is linked by itself, so that the caches of Astro and Vite in node_modules are not shared.
  mkdirSync(join(project.folder, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!/^\.(?!bin$)/.test(name))
      symlinkSync(join(ROOT, 'node_modules', name), join(project.folder, 'node_modules', name));
  project.write(files);
  return { ...project, run: (command, args = [], env = {}) => runNode(project.folder, command, args, env) };
}
