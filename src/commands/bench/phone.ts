import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

/** docs/budgets.md: a phone-like processor on slow 4G. */
const CPU_SLOWDOWN = 4;
const LATENCY_MS = 150;
const BYTES_PER_SECOND = (1.6 * 1_000_000) / 8;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSED = new Set(Object.keys(TYPES));

export interface CompressingServer {
  readonly url: string;
  close(): void;
}

/** Serves a folder, and single pages given as text, with brotli, as a good host does. */
export async function serveCompressed(
  dist: string,
  pages: Readonly<Record<string, string>>,
): Promise<CompressingServer> {
  const cache = new Map<string, Buffer>();
  const compressed = (path: string, content: Buffer): Buffer => {
    const known = cache.get(path);
    if (known) return known;
    const made = brotliCompressSync(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    });
    cache.set(path, made);
    return made;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.slice(1);
    const file = join(dist, path);
    const text = pages[path];
    const content =
      text !== undefined
        ? Buffer.from(text)
        : existsSync(file) && statSync(file).isFile()
          ? readFileSync(file)
          : undefined;
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const extension = extname(path);
    response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
    if (!COMPRESSED.has(extension)) {
      response.end(content);
      return;
    }
    response.setHeader('content-encoding', 'br').end(compressed(path, content));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A fresh phone: nothing cached, a small window, a slow processor and a slow network. */
export async function onPhone<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY_MS,
      downloadThroughput: BYTES_PER_SECOND,
      uploadThroughput: BYTES_PER_SECOND,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    return await use(page);
  } finally {
    await context.close();
  }
}
