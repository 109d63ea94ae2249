import { existsSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { buildSearchIndex, type SearchIndex } from './build.ts';

/** As much of Vite's development server as search needs. */
export interface DevServer {
  readonly config: { readonly root: string };
  readonly middlewares: {
    use(
      path: string,
      handle: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void,
    ): unknown;
  };
  readonly watcher: { on(event: string, listener: (event: string, path: string) => void): unknown };
  readonly httpServer: { address(): unknown } | null;
}

const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

const mdxBelow = (folder: string, depth: number): string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory()
          ? depth > 0
            ? mdxBelow(join(folder, entry.name), depth - 1)
            : []
          : entry.name.endsWith('.mdx')
            ? [entry.name.replace(/\.mdx$/, '.html')]
            : [],
      );

async function indexOfServer(server: DevServer): Promise<SearchIndex> {
  const address = server.httpServer?.address() as { port: number; address: string; family: string } | null;
  if (!address) throw new Error('the development server is not listening yet');
  const host =
    address.family === 'IPv6'
      ? `[${address.address === '::' ? '::1' : address.address}]`
      : address.address === '0.0.0.0'
        ? '127.0.0.1'
        : address.address;
  const files = [
    ...mdxBelow(join(server.config.root, 'content/questions'), 1).map((name) => `questions/${name}`),
    ...mdxBelow(join(server.config.root, 'content/guides'), 0).map((name) => `guides/${name}`),
  ].sort();
  const pages = [];
  for (const file of files) {
    const answer = await fetch(`http://${host}:${String(address.port)}/${file}`);
    if (!answer.ok) throw new Error(`${file}: the development server answered ${String(answer.status)}`);
    pages.push({ file, html: await answer.text() });
  }
  return buildSearchIndex(pages);
}

/** Serves /pagefind/ in development: indexes the rendered pages at the first search, and again after a change. */
export function serveSearchIndex(server: DevServer): void {
  let built: Promise<SearchIndex> | undefined;
  server.watcher.on('all', (_, path) => {
    if (path.includes('/content/')) built = undefined;
  });
  server.middlewares.use('/pagefind', (request, response, next) => {
    const path = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
    built ??= indexOfServer(server);
    built.then(
      ({ files }) => {
        const file = files.find((one) => one.path === path);
        if (file === undefined) {
          response.writeHead(404).end();
          return;
        }
        response.setHeader('content-type', TYPES[path.split('.').pop() ?? ''] ?? 'application/octet-stream');
        response.setHeader('cache-control', 'no-store');
        response.end(file.content);
      },
      (error: unknown) => {
        built = undefined;
        next(error);
      },
    );
  });
}
