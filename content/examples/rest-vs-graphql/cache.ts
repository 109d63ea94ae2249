// A shared cache with the rules of RFC 9111 that matter here, in front of a server that counts.
import { createHash } from 'node:crypto';
import { buildSchema, graphql } from 'graphql';

const schema = buildSchema('type Query { product: Product } type Product { name: String price: Int }');
const product = { name: 'Desk lamp', price: 3900 };
const query = '{ product { name price } }';
const id = createHash('sha256').update(query).digest('hex');
const documents = new Map([[id, query]]); // registered when the app was built

let reached = 0;
async function server(request: Request): Promise<Response> {
  reached += 1;
  const headers = { 'cache-control': 'max-age=60' };
  const { pathname, searchParams } = new URL(request.url);
  if (pathname !== '/graphql') return Response.json(product, { headers });
  const text = request.method === 'POST' ? (await request.json()).query : searchParams.get('query');
  const source = text ?? documents.get(searchParams.get('id') ?? '');
  return Response.json(await graphql({ schema, source, rootValue: { product } }), { headers });
}

const stored = new Map<string, { answer: Response; until: number }>();
let now = 0; // seconds on a simulated clock
async function cache(request: Request): Promise<Response> {
  const get = request.method === 'GET'; // stores GETs only, so the URL is the whole key
  const hit = get ? stored.get(request.url) : undefined;
  if (hit && now < hit.until) return hit.answer.clone();
  const answer = await server(request); // a POST is always forwarded
  if (!get && answer.ok) stored.delete(request.url); // it may have changed what is there
  const control = answer.headers.get('cache-control') ?? '';
  const seconds = Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);
  const shareable = !request.headers.has('authorization') || /public|s-maxage|must-revalidate/.test(control);
  if (get && shareable) stored.set(request.url, { answer: answer.clone(), until: now + seconds });
  return answer;
}

async function twice(name: string, path: string, init: RequestInit = {}): Promise<void> {
  reached = 0;
  for (let i = 0; i < 2; i += 1) await cache(new Request(`https://shop.example${path}`, init));
  console.log(`${name.padEnd(44)} ${reached} of 2 reached the server`);
}
await twice('GET /products/1', '/products/1');
const headers = { 'content-type': 'application/json' };
await twice('POST /graphql', '/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
await twice('GET /graphql?query={product{…', `/graphql?query=${encodeURIComponent(query)}`);
await twice('GET /graphql?id=…, a registered document', `/graphql?id=${id}`);
await twice('GET /basket with Authorization', '/basket', { headers: { authorization: 'Bearer ada' } });
now = 61;
await twice('GET /products/1, 61 seconds later', '/products/1');
