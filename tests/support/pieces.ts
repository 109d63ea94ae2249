import { createServer } from 'node:http';
import { once } from 'node:events';
import { readBuilt } from './dist.ts';

/**
 * Serves one built page in pieces, the next one only when asked for, as a slow network does; all its other files
 * are not found. A piece ends where a closing tag matches `end`.
 */
export async function serveInPieces(file: string, end: RegExp) {
  const pieces = readBuilt(file).split(new RegExp(`(?<=${end.source})`));
  let send: (piece: string) => void = () => undefined;
  let finish: () => void = () => undefined;
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    send = (piece) => response.write(piece);
    finish = () => response.end();
    send(pieces.shift() ?? '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    /** Sends one more piece; false when that was all. */
    next: (): boolean => {
      const piece = pieces.shift();
      if (piece === undefined) finish();
      else send(piece);
      return piece !== undefined;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
