import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The build takes the place of dist/ when every step before has passed; until then dist/ stays as it was. */
export function publish(): AstroIntegration {
  let target: URL;
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        target = new URL('./dist/', config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const built = fileURLToPath(dir).replace(/[/\\]$/, '');
        const place = fileURLToPath(target).replace(/[/\\]$/, '');
        const old = `${built}-old`;
        rmSync(old, { recursive: true, force: true });
        if (existsSync(place)) renameSync(place, old);
        renameSync(built, place);
        rmSync(old, { recursive: true, force: true });
        logger.info('dist/ is ready');
      },
    },
  };
}
