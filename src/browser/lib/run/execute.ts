import type { PGlite } from '@electric-sql/pglite';
import { pgliteFiles } from '../../../domain/names.ts';
import { statementReader } from './statement.ts';
import type { Reply, Start, StatementResult } from './types.ts';
import { queryMessage } from './wire.ts';

type Package = { readonly PGlite: typeof PGlite };

async function pglitePackage(script: string | undefined): Promise<Package> {
  // The script's only effect is the global variable.
  if (script !== undefined) await import(/* @vite-ignore */ script);
  return (globalThis as unknown as Record<string, Package>)[pgliteFiles.global] as Package;
}

async function answer(database: PGlite, sql: string): Promise<StatementResult> {
  const { read, end } = statementReader();
  await database.execProtocolRawStream(queryMessage(sql), { onRawData: read, syncToFs: false });
  return end();
}

/** Starts PostgreSQL with a new database in memory and runs a program in it, going on after errors as psql does. */
export async function execute(start: Start, reply: (reply: Reply) => void): Promise<void> {
  try {
    const { PGlite } = await pglitePackage(start.script);
    const database = await PGlite.create({
      pgliteWasmModule: start.wasm,
      initdbWasmModule: start.initdb,
      fsBundle: start.data,
      ...(start.template === undefined ? {} : { loadDataDir: start.template }),
    });
    const template = start.template === undefined ? await database.dumpDataDir('none') : undefined;
    const version = await answer(database, 'SELECT version()');
    reply({ kind: 'ready', version: version.rows[0]?.[0] ?? '', template });
    for (const { sql } of start.statements) reply({ kind: 'result', result: await answer(database, sql) });
    reply({ kind: 'done' });
  } catch (error) {
    reply({ kind: 'failed', error: String(error) });
  }
}
