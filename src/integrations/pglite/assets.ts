import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { pgliteFiles } from '../../domain/names.ts';
import { withoutUnused } from './unused.ts';

export interface PgliteAssets {
  /** Folder name: the package's version and a hash of what is in it, so that a cache never mixes two. */
  readonly folder: string;
  /** What the browser fetches on press, as it travels. */
  readonly bytes: number;
  readonly files: readonly { readonly name: string; readonly content: Buffer }[];
}

const compress = promisify(gzip);

/**
 * The package's CommonJS build as a classic script that leaves its exports in a global variable. It works out the
 * addresses of its files from its own name, though it is given those files and fetches none.
 */
const asScript = (source: string): string =>
  `(()=>{const module={exports:{}},exports=module.exports,__filename='/pglite.js';${source}\n;globalThis.${pgliteFiles.global}=module.exports})();`;

/**
 * PGlite's files as the site serves them. They are compressed here, so that what travels is known before the press
 * and the same on every host; the plain script is for browsers in which a policy sent as a header refuses `blob:`.
 */
export async function pgliteAssets(): Promise<PgliteAssets> {
  const dist = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  const read = (file: string): Buffer => readFileSync(join(dist, file));
  const { version } = JSON.parse(read('../package.json').toString()) as { version: string };
  const source = read('index.cjs').toString();
  const script = Buffer.from(asScript(source));
  const fetched = await Promise.all(
    [
      { name: pgliteFiles.wasm, content: read('pglite.wasm') },
      { name: pgliteFiles.initdb, content: read('initdb.wasm') },
      { name: pgliteFiles.data, content: withoutUnused(read('pglite.data'), source) },
      { name: pgliteFiles.code, content: script },
    ].map(async ({ name, content }) => ({ name, content: await compress(content, { level: 9, memLevel: 7 }) })),
  );
  const hash = createHash('sha256');
  for (const { content } of fetched) hash.update(content);
  return {
    folder: `${version}-${hash.digest('hex').slice(0, 8)}`,
    bytes: fetched.reduce((sum, { content }) => sum + content.length, 0),
    files: [
      ...fetched,
      { name: pgliteFiles.script, content: script },
      { name: 'LICENSE.txt', content: read('../LICENSE') },
    ],
  };
}
