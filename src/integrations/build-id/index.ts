import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BUILD_PLACEHOLDER } from '../../domain/names.ts';
import { filesBelow } from '../files.ts';

/** Sixteen hexadecimal digits that name a folder's content: the same bytes, the same name. */
export function buildIdOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest(),
    );
  return hash.digest('hex').slice(0, BUILD_PLACEHOLDER.length);
}

/** Names the build in every page by a hash of everything in it. Runs when all other bytes are known. */
export function buildId(): AstroIntegration {
  return {
    name: 'build-id',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = filesBelow(folder);
        const id = buildIdOf(folder, files);
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(folder, file);
          writeFileSync(path, readFileSync(path, 'utf8').replaceAll(BUILD_PLACEHOLDER, id));
        }
        logger.info(`this is build ${id}`);
      },
    },
  };
}
