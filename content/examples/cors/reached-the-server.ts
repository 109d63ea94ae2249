import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Fields = Record<string, string>;
const shop = 'https://shop.example';
const allowOrigin = 'access-control-allow-origin';
const allowHeaders = 'access-control-allow-headers';

let orders = 0;
let knowsCors = false;
const api = createServer((req, res) => {
  const ours = req.headers.origin === shop;
  const cors: Fields = knowsCors ? { vary: 'Origin', ...(ours && { [allowOrigin]: shop }) } : {};
  if (req.method === 'OPTIONS') {
    if (knowsCors) res.writeHead(204, { ...cors, [allowHeaders]: 'content-type' }).end();
    else res.writeHead(405).end();
  } else {
    orders += 1; // written before any browser looks at a header
    res.writeHead(201, cors).end('{"id":1}');
  }
});
await new Promise<void>((ready) => api.listen(0, '127.0.0.1', ready));
const url = `http://127.0.0.1:${(api.address() as AddressInfo).port}/orders`;

async function exchange(method: string, headers: Fields): Promise<Response> {
  const body = method === 'POST' ? '{"sku":7}' : null;
  const answer = await fetch(url, { method, headers, body });
  await answer.text();
  console.log(`> ${method} /orders`);
  for (const [name, value] of Object.entries(headers)) console.log(`>   ${name}: ${value}`);
  console.log(`< ${answer.status}`);
  for (const name of ['vary', allowOrigin, allowHeaders])
    if (answer.headers.has(name)) console.log(`<   ${name}: ${answer.headers.get(name)}`);
  return answer;
}

// The browser's part for a POST without credentials: a preflight if the content type is one that
// no form can send, then the POST, then the CORS check. False is a TypeError in the page.
const formTypes = ['text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded'];
const shared = (answer: Response) => ['*', shop].includes(answer.headers.get(allowOrigin) ?? '');
async function post(type: string): Promise<boolean> {
  if (!formTypes.includes(type)) {
    const answer = await exchange('OPTIONS', {
      origin: shop,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    });
    const names = (answer.headers.get(allowHeaders) ?? '').split(/, */);
    if (!shared(answer) || !answer.ok || !names.includes('content-type')) return false;
  }
  return shared(await exchange('POST', { origin: shop, 'content-type': type }));
}

const written: number[] = [];
for (const [title, type, cors] of [
  ['text/plain, an API without CORS', 'text/plain', false],
  ['JSON, an API without CORS', 'application/json', false],
  ['JSON, an API that allows the shop', 'application/json', true],
] as const) {
  console.log(`== ${title}`);
  knowsCors = cors;
  const before = orders;
  const reads = await post(type);
  const result = reads ? 'reads the answer' : 'TypeError';
  console.log(`page: ${result}; orders written: ${orders - before}`);
  if (!reads) written.push(orders - before);
}
console.log(`Orders written behind the two TypeErrors: ${written.join(', then ')}`);
api.close();
