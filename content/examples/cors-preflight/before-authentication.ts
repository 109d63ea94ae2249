import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const shop = 'https://shop.example';

// A layer answers the request, or returns false and leaves it to the next one.
type Layer = (req: IncomingMessage, res: ServerResponse) => boolean;
const cors: Layer = (req, res) => {
  res.setHeader('vary', 'Origin');
  if (req.headers.origin !== shop) return false;
  res.setHeader('access-control-allow-origin', shop);
  if (req.method !== 'OPTIONS' || !req.headers['access-control-request-method']) return false;
  res.setHeader('access-control-allow-methods', 'PUT');
  res.setHeader('access-control-allow-headers', 'authorization');
  return Boolean(res.writeHead(204).end());
};
const authenticate: Layer = (req, res) =>
  req.headers.authorization !== 'Bearer ann' && Boolean(res.writeHead(401).end());
const orders: Layer = (_req, res) => Boolean(res.end());

// The browser's part: ask without the token, then send the request with it.
async function put(url: string, token: string): Promise<string> {
  const preflight = await fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin: shop,
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'authorization',
    },
  });
  if (!preflight.ok) return `OPTIONS ${preflight.status}, no PUT sent; the page gets a TypeError`;
  const headers = { origin: shop, authorization: `Bearer ${token}` };
  const answer = await fetch(url, { method: 'PUT', headers });
  const readable = answer.headers.get('access-control-allow-origin') === shop;
  const gets = readable ? `the status ${answer.status}` : 'a TypeError';
  return `OPTIONS ${preflight.status}, PUT ${answer.status}; the page gets ${gets}`;
}

const orderings: [name: string, layers: Layer[]][] = [
  ['authentication, then CORS', [authenticate, cors, orders]],
  ['CORS, then authentication', [cors, authenticate, orders]],
];
for (const [name, layers] of orderings) {
  const api = createServer((req, res) => void layers.some((layer) => layer(req, res)));
  await new Promise<void>((ready) => api.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(api.address() as AddressInfo).port}/orders/7`;
  console.log(`== ${name}`);
  for (const token of ['ann', 'expired']) console.log(`token ${token}: ${await put(url, token)}`);
  api.close();
}
