import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const allow = 'Access-Control-Allow-Origin';
const credentials = 'Access-Control-Allow-Credentials';
const allowed = new Set(['https://shop.example', 'https://admin.example']);
const grant = (origin: string) => ({ [allow]: origin, [credentials]: 'true' });

// Five ways to answer a request that carries an Origin header.
const policies: Record<string, (origin: string) => Record<string, string>> = {
  'no header': () => ({}),
  '*': () => ({ [allow]: '*' }),
  '* with true': () => ({ [allow]: '*', [credentials]: 'true' }),
  'echo anyone': grant,
  'allow-list': (origin) => ({ Vary: 'Origin', ...(allowed.has(origin) && grant(origin)) }),
};

let [handled, bodies] = [0, 0];
const api = createServer((req, res) => {
  handled += 1; // a real API reads or writes orders here
  const policy = policies[decodeURIComponent(req.url ?? '').slice(1)];
  res.writeHead(200, policy?.(req.headers.origin ?? '')).end('the orders');
});
await new Promise<void>((ready) => api.listen(0, '127.0.0.1', ready));
const base = `http://127.0.0.1:${(api.address() as AddressInfo).port}/`;

// What a browser does with the answer: the Fetch Standard's "CORS check".
function corsCheck(answer: Headers, origin: string, include: boolean): boolean {
  const value = answer.get(allow);
  if (!include && value === '*') return true;
  return value === origin && (!include || answer.get(credentials) === 'true');
}

async function page(policy: string, origin: string, include: boolean): Promise<string> {
  const headers = { origin, ...(include && { cookie: 'sid=1' }) };
  const answer = await fetch(base + policy, { headers });
  if ((await answer.text()) === 'the orders') bodies += 1; // Node enforces no CORS
  return corsCheck(answer.headers, origin, include) ? 'reads' : 'refused';
}

const print = (cells: string[]) => console.log(cells.map((c) => c.padEnd(14)).join('').trimEnd());
print(['', 'shop', 'shop, cookies', 'evil', 'evil, cookies', 'handler ran']);
for (const name of Object.keys(policies)) {
  const [cells, before]: [string[], number] = [[], handled];
  for (const origin of ['https://shop.example', 'https://evil.example'])
    for (const include of [false, true]) cells.push(await page(name, origin, include));
  print([name, ...cells, `${handled - before} of ${cells.length}`]);
}
console.log(`Node, which is no browser, read ${bodies} bodies of ${handled}`);
api.close();
