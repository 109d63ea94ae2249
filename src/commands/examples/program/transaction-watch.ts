import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { statusReader, type SessionStatus } from '../../../domain/examples/session-status.ts';

/** Stands between a program and its server and knows which connections ended inside a transaction. */
export interface TransactionWatch {
  readonly url: string;
  /** Closes the door; the number of transactions that were open when their connection ended. */
  close(): Promise<number>;
}

/** The server forgets a transaction with its connection, so only somebody on the way can tell. */
export async function watchTransactions(url: string): Promise<TransactionWatch> {
  const { hostname, port } = new URL(url);
  const open: Promise<SessionStatus>[] = [];
  const door = createServer((client) => {
    const server = connect({ host: hostname, port: Number(port) });
    let status: SessionStatus = 'I';
    const read = statusReader();
    server.on('data', (chunk) => (status = read(chunk)));
    client.pipe(server);
    server.pipe(client);
    open.push(
      new Promise((resolve) => {
        client.once('close', () => {
          resolve(status);
          server.destroy();
        });
      }),
    );
    client.on('error', () => client.destroy());
    server.on('error', () => client.destroy());
    server.once('close', () => client.destroy());
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
  const own = new URL(url);
  own.port = String((door.address() as AddressInfo).port);
  return {
    url: own.href,
    async close() {
      door.close();
      return (await Promise.all(open)).filter((status) => status !== 'I').length;
    },
  };
}
