import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Call = { path: string; method: string; include?: boolean };
type Config = { maxAge?: number; echo?: boolean };

let config: Config = {};
let preflights = 0;
const api = createServer((req, res) => {
  if (req.method !== 'OPTIONS') return res.end();
  preflights += 1;
  const asked = String(req.headers['access-control-request-method']);
  res.setHeader('access-control-allow-methods', config.echo ? asked : 'PUT, PATCH, DELETE');
  if (config.maxAge !== undefined) res.setHeader('access-control-max-age', config.maxAge);
  return res.writeHead(204).end();
});
await new Promise<void>((ready) => api.listen(0, '127.0.0.1', ready));
const base = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;

// The browser's preflight cache, cut down from the Fetch Standard to one page and to methods. An
// entry serves its own URL, query included; one made without credentials doesn't serve a call with them.
let now = 0; // seconds, simulated
let cache: { path: string; method: string; include: boolean; until: number }[] = [];
async function send({ path, method, include = false }: Call): Promise<void> {
  const stored = cache.filter((entry) => entry.path === path && entry.method === method);
  if (!stored.some((entry) => (entry.include || !include) && now < entry.until)) {
    const headers = { 'access-control-request-method': method };
    const answer = await fetch(base + path, { method: 'OPTIONS', headers });
    const maxAge = Number(answer.headers.get('access-control-max-age') ?? 5);
    const methods = answer.headers.get('access-control-allow-methods') ?? '';
    for (const name of methods.split(', ')) cache.push({ path, method: name, include, until: now + maxAge });
  }
  await fetch(base + path, { method });
}

const order7 = (method: string, include = false): Call => ({ path: '/orders/7', method, include });
const turns = (i: number) => order7(i % 2 === 0 ? 'PUT' : 'DELETE');
const cases: [name: string, config: Config, call: (i: number) => Call][] = [
  ['one URL, no Max-Age', {}, () => order7('PUT')],
  ['one URL, Max-Age 600', { maxAge: 600 }, () => order7('PUT')],
  ['ten ids', { maxAge: 600 }, (i) => ({ path: `/orders/${i}`, method: 'PUT' })],
  ['ten queries', { maxAge: 600 }, (i) => ({ path: `/orders?page=${i}`, method: 'PUT' })],
  ['PUT and DELETE, all methods named', { maxAge: 600 }, turns],
  ['PUT and DELETE, one method named', { maxAge: 600, echo: true }, turns],
  ['credentials on every second call', { maxAge: 600 }, (i) => order7('PUT', i % 2 === 1)],
];
console.log('ten calls, one every ten seconds  preflights');
let total = 0;
for (const [name, answers, call] of cases) {
  [config, preflights, cache, now] = [answers, 0, [], 0];
  for (let i = 0; i < 10; i += 1, now += 10) await send(call(i));
  console.log(`${name.padEnd(34)}${String(preflights).padStart(10)}`);
  total += preflights;
}
console.log(`${10 * cases.length} calls cost ${total} preflights`);
api.close();
