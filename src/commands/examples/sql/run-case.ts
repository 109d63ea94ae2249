import type { RecordedEvent } from '../../../domain/examples/recording.ts';
import { ScriptError } from '../../../domain/examples/script-error.ts';
import type { Action, SqlScript, Statement, Step } from '../../../domain/examples/script.ts';
import type { Place } from '../postgres/databases.ts';
import { Cast } from './cast.ts';
import { Recorder } from './recorder.ts';
import { settle } from './settle.ts';

export interface CaseOptions extends Place {
  readonly deadline: number;
  /** Puts the value of the case into a text. */
  readonly insert: (text: string) => string;
}

/** One case of a script while it runs. */
class CaseRun {
  readonly #options: CaseOptions;
  readonly #cast: Cast;
  readonly #recorder: Recorder;

  constructor(options: CaseOptions) {
    this.#options = options;
    this.#cast = new Cast(options.server, options.database);
    this.#recorder = new Recorder(this.#cast.names);
  }

  async run(script: SqlScript): Promise<readonly RecordedEvent[]> {
    try {
      for (const statement of script.setup) await this.#setup(statement);
      await this.#cast.closeAll();
      for (const step of script.steps) await this.#step(step);
      await this.#checkEnd();
      return this.#recorder.events;
    } finally {
      const { server, database } = this.#options;
      await server
        .query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [database])
        .catch(() => undefined); // The server may be what failed.
      await this.#cast.closeAll();
    }
  }

  async #setup({ session: name, sql, line }: Statement): Promise<void> {
    const session = await this.#cast.open(name);
    session.begin(this.#options.insert(sql));
    await settle(this.#options, [session], line);
    const outcome = session.take();
    if (outcome?.error) throw new ScriptError(line, `setup failed: ${this.#recorder.lines(sql, outcome).join('\n')}`);
  }

  #step(step: Step): Promise<void> {
    if (step.kind === 'statement') return this.#statement(step);
    return step.kind === 'continues' ? this.#timeout(step) : this.#server(step);
  }

  async #statement({ session: name, sql, line }: Statement): Promise<void> {
    if (this.#recorder.waiting.includes(name))
      throw new ScriptError(
        line,
        `${name} still waits and cannot take a statement; if a timeout ends the wait, write \`${name} continues\` above`,
      );
    const session = await this.#cast.open(name);
    const text = this.#options.insert(sql);
    this.#recorder.statement(name, text);
    session.begin(text);
    await settle(this.#options, this.#cast.all, line);
    this.#recorder.settled(session, text);
    if (session.lost) await this.#cast.close(session);
  }

  async #timeout({ session: name, line }: Action): Promise<void> {
    if (!this.#recorder.waiting.includes(name)) throw new ScriptError(line, `${name} does not wait here`);
    await settle(this.#options, this.#cast.all, line, await this.#cast.open(name));
    this.#recorder.continued();
  }

  async #server({ kind, text, line }: Action): Promise<void> {
    if (this.#recorder.waiting.length > 0)
      throw new ScriptError(line, `${this.#recorder.waiting.join(' and ')} must not wait when the server restarts`);
    const { server, insert } = this.#options;
    this.#recorder.statement('server', insert(text));
    const [, name = '', value = ''] = /^set ([a-z_.]+) = '?(.*?)'?;?$/.exec(insert(text)) ?? [];
    await (kind === 'crash' ? server.crash() : server.set(name, value));
    await this.#cast.closeAll();
  }

  async #checkEnd(): Promise<void> {
    if (this.#recorder.waiting.length > 0)
      throw new ScriptError(undefined, `ends while ${this.#recorder.waiting.join(' and ')} still waits`);
    const open = await this.#options.server.query<{ name: string }>(
      `SELECT application_name AS name FROM pg_stat_activity
       WHERE datname = $1 AND state LIKE 'idle in transaction%' ORDER BY backend_start`,
      [this.#options.database],
    );
    if (open.length > 0)
      throw new ScriptError(
        undefined,
        `ends with an open transaction of ${open.map(({ name }) => name).join(' and ')}`,
      );
  }
}

/** Runs one case of a script in a database of its own and returns what happened. */
export function runCase(script: SqlScript, options: CaseOptions): Promise<readonly RecordedEvent[]> {
  return new CaseRun(options).run(script);
}
