import type { Program } from '../../domain/examples/programs.ts';
import type { Mistake } from '../../domain/mistake.ts';
import { Databases } from './postgres/databases.ts';
import { runExample, type RunOptions } from './run.ts';
import { openWorkspace } from './workspace.ts';

export interface Outcome {
  readonly program: Program;
  readonly seconds: number;
  readonly mistake: Mistake | undefined;
}

/** Runs examples one after another, tells of each when it is done, and leaves nothing behind, stopped or not. */
export async function runAll(
  programs: readonly Program[],
  options: Omit<RunOptions, 'workspace'>,
  tell: (outcome: Outcome) => void,
): Promise<void> {
  const workspace = openWorkspace();
  const databases = new Databases(workspace.folder);
  const close = async (): Promise<void> => {
    await databases.close();
    await workspace.close();
  };
  // A signal ends this process at once; what it leaves is the watchman's.
  const stopped = (name: NodeJS.Signals): void => process.exit(name === 'SIGINT' ? 130 : 143);
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  try {
    for (const program of programs) {
      const start = performance.now();
      const mistake = await runExample(program, databases, { ...options, workspace: workspace.folder });
      tell({ program, seconds: (performance.now() - start) / 1000, mistake });
    }
  } finally {
    process.off('SIGINT', stopped).off('SIGTERM', stopped);
    await close();
  }
}
