// One order, two interfaces. The middle and the link client know HTTP and links, nothing of orders.
let order = { item: 'lamp', status: 'open' };
const fresh = { headers: { 'cache-control': 'max-age=60' } }; // sent by both interfaces
let [reached, path, loseNext] = [0, '/orders/7', false];

async function server(request: Request): Promise<Response> {
  reached += 1;
  const { pathname } = new URL(request.url);
  if (pathname === '/rpc') {
    if ((await request.json()).call === 'cancelOrder') order.status = 'cancelled';
    return Response.json(order, fresh);
  }
  if (pathname === '/') return Response.json({ links: { order: path } });
  if (pathname !== path) return new Response(null, { status: 404 });
  if (request.method === 'PUT') order = await request.json();
  const cancel = { method: 'PUT', href: path, body: { ...order, status: 'cancelled' } };
  const actions = order.status === 'open' ? { cancel } : {};
  return Response.json({ ...order, actions }, fresh);
}

const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
const stored = new Map<string, Response>(); // the clock stands still, so what is stored stays fresh
async function middle(request: Request): Promise<Response> {
  const { method, url } = request;
  const hit = method === 'GET' ? stored.get(url) : undefined;
  if (hit) return hit.clone();
  const again = request.clone();
  let answer = await server(request);
  if (loseNext) { // the server acted, the connection broke before its answer arrived
    loseNext = false;
    answer = idempotent.has(method) ? await server(again) : new Response(null, { status: 502 });
  }
  if (method !== 'GET' && answer.ok) stored.delete(url); // a write makes the stored copy invalid
  if (method === 'GET' && answer.headers.get('cache-control') === 'max-age=60') stored.set(url, answer.clone());
  return answer;
}
const send = (method: string, to: string, body?: object) =>
  middle(new Request(`https://shop.example${to}`, { method, ...(body && { body: JSON.stringify(body) }) }));

async function workflow(name: string, read: () => Promise<Response>, cancel: () => Promise<Response>) {
  [order.status, reached] = ['open', 0];
  for (let i = 0; i < 3; i += 1) await read();
  console.log(`${name}: ${reached} of 3 reads reached the server`);
  [reached, loseNext] = [0, true];
  const { status } = await cancel();
  console.log(`  cancel, answer lost: sent ${reached}x, client told ${status}, order ${order.status}`);
  console.log(`  next read: ${(await (await read()).json()).status}`);
}
await workflow('POST /rpc', () => send('POST', '/rpc', { call: 'getOrder' }),
  () => send('POST', '/rpc', { call: 'cancelOrder' }));
await workflow('resources', () => send('GET', '/orders/7'),
  () => send('PUT', '/orders/7', { item: 'lamp', status: 'cancelled' }));

[path, order.status] = ['/eu/orders/7', 'open']; // the next release moves the order
stored.clear(); // and a minute passes: the stored copy has expired
console.log(`moved, path built by client: ${(await send('GET', '/orders/7')).status}`);
const home = await (await send('GET', '/')).json();
const { cancel } = (await (await send('GET', home.links.order)).json()).actions;
const done = await send(cancel.method, cancel.href, cancel.body);
const left = Object.keys((await done.json()).actions).length;
console.log(`moved, links followed: ${done.status}, order ${order.status}, actions left ${left}`);
