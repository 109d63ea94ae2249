import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ScriptError } from '../../../domain/examples/script-error.ts';
import type { Databases } from '../postgres/databases.ts';
import { nodeCommand, shellCommand } from './commands.ts';
import { runProcess } from './run-process.ts';
import { watchTransactions } from './transaction-watch.ts';

export interface ProgramOptions {
  readonly limitMs: number;
  readonly imports: readonly string[];
  readonly workspace: string;
}

interface Runnable {
  readonly path: string;
  readonly kind: 'ts' | 'sh';
}

/** Runs a `.ts` or `.sh` example in an empty folder of its own and returns what it printed. */
export async function runProgram(
  { path, kind }: Runnable,
  source: string,
  databases: Databases,
  options: ProgramOptions,
): Promise<string> {
  const { workspace, limitMs, imports } = options;
  // Always the same name, since a program may print it.
  const cwd = join(workspace, 'work');
  mkdirSync(cwd);
  const run = (url?: string): Promise<string> =>
    runProcess({
      ...(kind === 'sh' ? shellCommand(path, cwd) : nodeCommand(path, cwd, imports, url)),
      cwd,
      limitMs,
      workspace,
    });
  try {
    if (!source.includes('DATABASE_URL')) return await run();
    return await databases.use({ own: false }, async ({ server, database }) => {
      const watch = await watchTransactions(server.url(database));
      let open = 0;
      const output = await run(watch.url).finally(async () => (open = await watch.close()));
      if (open > 0)
        throw new ScriptError(undefined, `left ${open === 1 ? 'a transaction' : `${String(open)} transactions`} open`);
      return output;
    });
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}
