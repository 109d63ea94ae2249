import { once } from 'node:events';
import type pg from 'pg';
import { killTree } from '../processes.ts';
import { connect } from './connect.ts';
import { freePort } from './free-port.ts';
import { launch, type LaunchOptions, type Postmaster } from './launch.ts';
import { LockLog } from './lock-log.ts';

/** A running PostgreSQL that nobody outside this machine reaches. */
export class Server {
  /** Who waits for a lock, by the server's own log. */
  readonly locks = new LockLog();
  readonly #options: LaunchOptions;
  #port = 0;
  #postmaster: Postmaster | undefined;
  #admin: Promise<pg.Client> | undefined;

  private constructor(options: LaunchOptions) {
    this.#options = options;
  }

  /** Starts a server on a data folder and waits until it accepts connections. */
  static async start(options: LaunchOptions): Promise<Server> {
    const server = new Server(options);
    await server.#launch();
    return server;
  }

  /** Where to connect; another port after each restart. */
  url(database: string): string {
    return `postgres://postgres@127.0.0.1:${String(this.#port)}/${database}`;
  }

  /** Asks as the administrator, on a connection that no example shares. */
  async query<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const admin = await (this.#admin ??= connect(this.url('postgres')));
    return (await admin.query<Row>(sql, [...values])).rows;
  }

  /** Kills all of its processes at one moment, as a power cut would, and starts it again. */
  async crash(): Promise<void> {
    await this.#disconnect();
    if (this.#postmaster) await this.#ended(this.#postmaster, (pid) => killTree(pid));
    await this.#launch();
  }

  /** Changes a setting in the configuration and starts the server again. */
  async set(name: string, value: string): Promise<void> {
    await this.query(`ALTER SYSTEM SET ${name} = '${value.replaceAll("'", "''")}'`);
    await this.stop('SIGINT');
    await this.#launch();
  }

  /** By default as fast as it can be without leaving shared memory behind. */
  async stop(signal: NodeJS.Signals = 'SIGQUIT'): Promise<void> {
    await this.#disconnect();
    const postmaster = this.#postmaster;
    if (postmaster) await this.#ended(postmaster, () => postmaster.child.kill(signal));
  }

  async #launch(): Promise<void> {
    for (let tries = 1; ; tries++) {
      this.#port = await freePort();
      try {
        this.#postmaster = await launch(this.#options, this.#port, this.locks);
        return;
      } catch (error) {
        // Somebody took the port in between.
        if (tries === 5 || !String(error).includes('Address already in use')) throw error;
      }
    }
  }

  async #disconnect(): Promise<void> {
    const admin = await this.#admin?.catch(() => undefined);
    this.#admin = undefined;
    await admin?.end();
  }

  async #ended({ child, pid, forget }: Postmaster, end: (pid: number) => unknown): Promise<void> {
    this.#postmaster = undefined;
    const exit = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    await end(pid);
    await exit;
    forget();
  }
}
