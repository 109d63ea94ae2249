import type { Server } from '../postgres/server.ts';
import { Session } from './session.ts';

/** The sessions of one case, each opened when its name first appears, and again after its connection was lost. */
export class Cast {
  /** Names by server process, of lost connections too: a message may still speak of them. */
  readonly names = new Map<number, string>();
  readonly #sessions = new Map<string, Session>();
  readonly #server: Server;
  readonly #database: string;

  constructor(server: Server, database: string) {
    this.#server = server;
    this.#database = database;
  }

  get all(): readonly Session[] {
    return [...this.#sessions.values()];
  }

  async open(name: string): Promise<Session> {
    const found = this.#sessions.get(name);
    if (found) return found;
    const session = await Session.open(this.#server.url(this.#database), name);
    this.#sessions.set(name, session);
    this.names.set(session.pid, name);
    return session;
  }

  async close(session: Session): Promise<void> {
    this.#sessions.delete(session.name);
    await session.close();
  }

  async closeAll(): Promise<void> {
    await Promise.all(this.all.map((session) => this.close(session)));
  }
}
