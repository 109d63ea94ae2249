import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Whether to try the ports after a taken one. */
  readonly nextFreePort?: boolean;
  /** The path the site stands at, with slashes at both ends. */
  readonly prefix?: string;
  /** Serve only exact file names, as object storage does: no index.html for a folder. */
  readonly exact?: boolean;
}
export interface RunningServer {
  /** Address of the site, ending in `/`. */
  readonly url: string;
  close(): Promise<void>;
}

function listen(server: Server, port: number, nextFreePort: boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && nextFreePort) resolve(listen(server, port + 1, true));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Serves a folder on this machine alone. Unknown addresses get the site's 404.html with status 404. */
export async function serveFolder(folder: string, options: ServeOptions): Promise<RunningServer> {
  const { port, nextFreePort = false, prefix = '/', exact = false } = options;
  const files = sirv(folder, { dev: true, extensions: exact ? [] : ['html'] });
  const notFound = (response: ServerResponse): void => {
    const page = join(folder, '404.html');
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    if (!url.startsWith(prefix) || (exact && (url.split('?')[0] ?? '').endsWith('/'))) {
      notFound(response);
      return;
    }
    request.url = `/${url.slice(prefix.length)}`;
    files(request, response, () => notFound(response));
  });
  const found = await listen(server, port, nextFreePort);
  return {
    url: `http://127.0.0.1:${String(found)}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
