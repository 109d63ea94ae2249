import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built site that the tests look at: `npm test` builds it first. */
export const DIST = 'dist';

const below = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? below(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** Every file of a built site, by its path from the site's root, sorted. Throws when there is none. */
export function builtFiles(folder = DIST): string[] {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} is not built; run \`npm run build\``);
  return below(folder)
    .map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
}

export const builtPages = (folder = DIST): string[] => builtFiles(folder).filter((file) => file.endsWith('.html'));

export const readBuilt = (file: string, folder = DIST): string => readFileSync(join(folder, file), 'utf8');
