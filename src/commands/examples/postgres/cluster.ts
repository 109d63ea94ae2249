import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { copyBinaries } from './binaries.ts';
import { Server } from './server.ts';
import { serverUser } from './user.ts';

/** The built-in provider sorts and folds case alike on every machine. */
const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/** Servers started from one prepared data folder, so that a further one costs a copy. */
export class Cluster {
  readonly #workspace: string;
  readonly #folder: string;
  readonly #user = serverUser();
  #bin: Promise<string> | undefined;
  #count = 0;

  constructor(workspace: string) {
    this.#workspace = workspace;
    this.#folder = join(workspace, 'postgres');
  }

  /** A server with nothing in it. `durable`: it syncs as it would in production. */
  async start({ durable }: { readonly durable: boolean }): Promise<Server> {
    const bin = await (this.#bin ??= this.#prepare());
    const data = join(this.#folder, `data-${String(this.#count++)}`);
    await this.#run('cp', ['-R', '-p', join(this.#folder, 'template'), data]);
    const settings: Record<string, string> = durable ? {} : { fsync: 'off', full_page_writes: 'off' };
    return Server.start({ bin, data, workspace: this.#workspace, user: this.#user, settings });
  }

  async #prepare(): Promise<string> {
    mkdirSync(this.#folder);
    const bin = copyBinaries(this.#folder);
    if (this.#user) chownSync(this.#folder, this.#user.uid, this.#user.gid);
    const data = join(this.#folder, 'template');
    await this.#run(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', ...LOCALE]);
    return bin;
  }

  async #run(program: string, args: readonly string[]): Promise<void> {
    const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
    const child = spawn(program, args, { ...this.#user, cwd: this.#folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
    const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'close') as Promise<[number | null]>]);
    if (code !== 0) throw new Error(`${program} failed: ${errors.trim()}`);
  }
}
