import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pgliteFiles } from '../../domain/names.ts';
import { pgliteAssets, type PgliteAssets } from './assets.ts';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', txt: 'text/plain' };
const typeOf = (name: string): string => TYPES[name.split('.').pop() ?? ''] ?? 'application/octet-stream';

/** Puts PostgreSQL for the browser into a folder of the site, and tells the browser code where and how much it is. */
export function pglite(): AstroIntegration {
  let assets: PgliteAssets;
  return {
    name: 'pglite',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        assets = await pgliteAssets();
        const define = { __PGLITE_FOLDER__: JSON.stringify(assets.folder), __PGLITE_BYTES__: String(assets.bytes) };
        updateConfig({ vite: { define } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${pgliteFiles.folder}/${assets.folder}`, (request, response, next) => {
          const name = (request.url ?? '').split('?')[0]?.slice(1);
          const file = assets.files.find((one) => one.name === name);
          if (file === undefined) {
            next();
            return;
          }
          response.setHeader('content-type', typeOf(file.name));
          response.end(file.content);
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = join(fileURLToPath(dir), pgliteFiles.folder, assets.folder);
        mkdirSync(folder, { recursive: true });
        for (const { name, content } of assets.files) writeFileSync(join(folder, name), content);
        logger.info(`PGlite ${assets.folder}: ${String(assets.bytes)} bytes to fetch when an example is first run`);
      },
    },
  };
}
