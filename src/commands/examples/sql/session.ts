import type pg from 'pg';
import type { Message } from '../../../domain/examples/result-lines.ts';
import { connect } from '../postgres/connect.ts';
import { LOST, messageOf, noticeOf } from './messages.ts';
import { ask, type Reply } from './query.ts';

/** What came of one statement, in order: notices, answers, at last perhaps an error. */
export interface Outcome extends Reply {
  readonly notices: readonly Message[];
}

/** One named connection and the statement it is busy with. */
export class Session {
  readonly name: string;
  readonly pid: number;
  readonly #client: pg.Client;
  #lost: Message | undefined;
  #notices: Message[] = [];
  #outcome: Outcome | undefined;
  #busy = false;

  private constructor(name: string, pid: number, client: pg.Client) {
    this.name = name;
    this.pid = pid;
    this.#client = client;
    client.on('notice', (message) => this.#notices.push(noticeOf(message)));
    client.on('error', (error) => (this.#lost ??= messageOf(error)));
    client.on('end', () => (this.#lost ??= LOST));
  }

  static async open(url: string, name: string): Promise<Session> {
    const client = await connect(url, name);
    const { rows } = await client.query<{ pid: string }>('SELECT pg_backend_pid() AS pid');
    return new Session(name, Number(rows[0]?.pid), client);
  }

  /** Whether a statement is running or waiting. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Whether the server ended the connection; a statement sent now answers with the reason. */
  get lost(): boolean {
    return this.#lost !== undefined;
  }

  /** Sends a statement and returns at once. */
  begin(sql: string): void {
    this.#busy = true;
    const reply = this.#lost ? Promise.resolve({ answers: [], error: this.#lost }) : ask(this.#client, sql);
    void reply.then((done) => {
      this.#busy = false;
      this.#outcome = { ...done, notices: this.#notices };
      this.#notices = [];
    });
  }

  /** Takes what came of the last statement; undefined while it runs, or when it was taken. */
  take(): Outcome | undefined {
    const outcome = this.#outcome;
    this.#outcome = undefined;
    return outcome;
  }

  async close(): Promise<void> {
    await this.#client.end().catch(() => undefined);
  }
}
