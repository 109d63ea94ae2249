// npm run serve: serves dist/ on this machine, as any static host would.
import process from 'node:process';
import { existsSync } from 'node:fs';
import { serveFolder } from './serve/server.ts';

const FIRST_PORT = Number(process.env['PORT'] ?? 4321);

if (!existsSync('dist/index.html')) {
  console.error('There is no dist/index.html yet: run `npm run build` first, or `npm start` for both.');
  process.exit(1);
}
const server = await serveFolder('dist', { port: FIRST_PORT, nextFreePort: process.env['PORT'] === undefined });
console.log(`\nThe guide is at ${server.url}\nStop it with Ctrl+C.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void server.close().then(() => process.exit(0)));
