// The query fails before the first byte, or after it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

let clientHasHead = () => {};
const server = createServer(async (req, res) => {
  if (req.url === '/before') return res.writeHead(500).end('query failed\n');
  const head = new Promise<void>((seen) => (clientHasHead = seen));
  res.writeHead(200).write('Ann\n'); // the first of two rows
  await head; // now the second row cannot be read
  return req.url === '/ended' ? res.end() : res.destroy();
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.address() as AddressInfo;

for (const path of ['/before', '/ended', '/cut']) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  clientHasHead();
  const body = await response.text().then((text) => JSON.stringify(text), (error: Error) => `${error.name}: ${error.message}`);
  console.log(`${path}: ${response.status}, ${body}`);
}
server.close();
