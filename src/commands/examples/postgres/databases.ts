import { RUNS_ON } from '../../../domain/examples/platform.ts';
import { Cluster } from './cluster.ts';
import type { Server } from './server.ts';

export interface Place {
  readonly server: Server;
  readonly database: string;
}

/** Every example sees a database of this name, so the name may appear in a recording. */
const DATABASE = 'example';

/** All that an example can leave behind on the shared server; what it may not change is refused before it runs. */
const LEFT_BEHIND = `
  SELECT format('DROP DATABASE %I WITH (FORCE)', datname) AS sql FROM pg_database
  WHERE datname NOT IN ('postgres', 'template0', 'template1')
  UNION ALL SELECT format('DROP ROLE %I', rolname) FROM pg_roles WHERE oid >= 16384
  UNION ALL SELECT 'ALTER ROLE ALL RESET ALL'
  UNION ALL SELECT 'ALTER ROLE postgres RESET ALL'`;

/** Gives each example a fresh database: on one server shared by the run, or on a server of its own. */
export class Databases {
  readonly #cluster: Cluster;
  #shared: Promise<Server> | undefined;
  readonly #running = new Set<Server>();

  constructor(workspace: string) {
    this.#cluster = new Cluster(workspace);
  }

  async use<T>({ own }: { readonly own: boolean }, work: (place: Place) => Promise<T>): Promise<T> {
    const server = await (own ? this.#start(true) : (this.#shared ??= this.#start(false)));
    try {
      await server.query(`CREATE DATABASE ${DATABASE}`);
      return await work({ server, database: DATABASE });
    } finally {
      if (own) await this.#stop(server);
      else for (const { sql } of await server.query<{ sql: string }>(LEFT_BEHIND)) await server.query(sql);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#running].map((server) => this.#stop(server)));
  }

  async #start(durable: boolean): Promise<Server> {
    const server = await this.#cluster.start({ durable });
    this.#running.add(server);
    const [row] = await server.query<{ version: string }>("SELECT current_setting('server_version') AS version");
    const version = `PostgreSQL ${row?.version ?? ''}`;
    if (version !== RUNS_ON.sql) throw new Error(`the recordings are of ${RUNS_ON.sql}, but ${version} is installed`);
    return server;
  }

  async #stop(server: Server): Promise<void> {
    this.#running.delete(server);
    await server.stop();
  }
}
