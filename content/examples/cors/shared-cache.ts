import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const allow = 'Access-Control-Allow-Origin';
const link = null; // following a link sends no Origin header
const shop = 'https://shop.example';
const admin = 'https://admin.example';
const allowed = new Set<string | null>([shop, admin]);

// One allow-list with three opinions about Vary, and the wildcard, which needs none.
const policies: Record<string, (origin: string) => Record<string, string>> = {
  'no Vary': (origin) => (allowed.has(origin) ? { [allow]: origin } : {}),
  'Vary if allowed': (origin) => (allowed.has(origin) ? { [allow]: origin, Vary: 'Origin' } : {}),
  'Vary always': (origin) => ({ Vary: 'Origin', ...(allowed.has(origin) && { [allow]: origin }) }),
  '* without Vary': () => ({ [allow]: '*' }),
};

const api = createServer((req, res) => {
  const policy = policies[decodeURIComponent(req.url ?? '').slice(1)];
  const cacheable = { 'Cache-Control': 'public, max-age=600' };
  res.writeHead(200, { ...cacheable, ...policy?.(req.headers.origin ?? '') }).end('price list');
});
await new Promise<void>((ready) => api.listen(0, '127.0.0.1', ready));
const base = `http://127.0.0.1:${(api.address() as AddressInfo).port}/`;

// A shared cache, cut down from RFC 9111, 4.1: the URL is the key, and a stored answer with
// Vary: Origin serves only requests whose Origin is the same, or absent like the first one's.
const stored: { url: string; origin: string | null; answer: Headers }[] = [];
async function throughCache(url: string, origin: string | null) {
  const hit = stored.find(
    (entry) => entry.url === url && (!entry.answer.has('Vary') || entry.origin === origin),
  );
  if (hit) return { from: 'hit', answer: hit.answer };
  const response = await fetch(base + url, { headers: origin === null ? {} : { origin } });
  await response.text();
  stored.push({ url, origin, answer: response.headers });
  return { from: 'miss', answer: response.headers };
}

const visits: [policy: string, visitors: (string | null)[]][] = [
  ['no Vary', [shop, admin]],
  ['Vary if allowed', [link, shop, admin]],
  ['Vary always', [link, shop, admin, shop]],
  ['* without Vary', [link, shop, admin]],
];
const summary: string[] = [];
for (const [policy, visitors] of visits) {
  console.log(`== ${policy}`);
  let refused = 0;
  for (const origin of visitors) {
    const { from, answer } = await throughCache(policy, origin);
    const value = answer.get(allow);
    const reads = origin === link || value === '*' || value === origin; // the check, no credentials
    if (!reads) refused += 1;
    const request = (origin ?? 'a link').padEnd(22) + from.padEnd(5);
    console.log(request + (value ?? 'no header').padEnd(22) + (reads ? 'reads' : 'REFUSED'));
  }
  summary.push(`${policy} ${refused} of ${visitors.length}`);
}
console.log(`Refused: ${summary.join(', ')}`);
api.close();
