import { formatRecording, type RecordedCase } from '../../../domain/examples/recording.ts';
import { forCase, parseSqlScript } from '../../../domain/examples/sql-script.ts';
import type { Databases } from '../postgres/databases.ts';
import { runCase } from './run-case.ts';

/** Runs a `.sql` example, each case in a fresh database, and returns its recording. */
export async function runSql(source: string, databases: Databases, limitMs: number): Promise<string> {
  const script = parseSqlScript(source);
  const { cases, ownServer: own } = script;
  const recorded: RecordedCase[] = [];
  for (const name of cases ? cases.values : [undefined]) {
    const insert = (text: string): string => (cases && name !== undefined ? forCase(text, cases.name, name) : text);
    const events = await databases.use({ own }, (place) =>
      runCase(script, { ...place, deadline: performance.now() + limitMs, insert }),
    );
    recorded.push({ name, events });
  }
  return formatRecording(recorded);
}
