import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

// The code knows one shape, the newest. Each change says what orders looked like before it.
type Json = Record<string, unknown>;
// `stored` is the stored order in the shape that up() has to produce.
type Change = { date: string; down: (order: Json) => Json; up: (body: Json, stored: Json) => Json };
let careful = false;
const paid = ({ status }: Json) => status === 'paid';
const changes: Change[] = [
  {
    date: '2026-09-01', // `status` replaced the boolean `paid`
    down: ({ status, ...rest }) => ({ ...rest, paid: paid({ status }) }),
    up: ({ paid: now, ...rest }, stored) => {
      const unchanged = now === paid(stored);
      return { ...rest, status: careful && unchanged ? stored['status'] : now === true ? 'paid' : 'open' };
    },
  },
  {
    date: '2026-02-01', // `name` became `customer`
    down: ({ customer, ...rest }) => ({ ...rest, name: customer }),
    up: ({ name, ...rest }) => ({ ...rest, customer: name }),
  },
];
const versions = ['2026-09-01', '2026-02-01', '2025-03-01'];
const notice: Record<string, string> = {
  deprecation: `@${Date.parse('2026-09-01') / 1000}`, // RFC 9745: seconds since 1970
  sunset: new Date('2027-09-01').toUTCString(), // RFC 8594: an HTTP date
  link: '</guides/2026-09-01>; rel="deprecation"',
};
const downTo = (date: string, order: Json) =>
  changes.filter((change) => change.date > date).reduce((older, change) => change.down(older), order);
let order: Json = {};
const api = createServer(async (req, res) => {
  const version = String(req.headers['api-version']);
  res.setHeader('vary', 'Api-Version');
  if (version === '2024-05-01') return res.writeHead(410).end(); // past its sunset
  if (!versions.includes(version)) return res.writeHead(400).end();
  if (version !== versions[0]) res.setHeaders(new Map(Object.entries(notice)));

  const since = changes.filter((change) => change.date > version); // newest first
  if (req.method === 'PUT') {
    const body = (await json(req)) as Json;
    order = since.toReversed().reduce((newer, change) => change.up(newer, downTo(change.date, order)), body);
  }
  return res.end(JSON.stringify(downTo(version, order)));
});
await new Promise<void>((ready) => api.listen(0, '127.0.0.1', ready));
const url = `http://127.0.0.1:${(api.address() as AddressInfo).port}/orders/7`;

async function call(version: string, body?: string): Promise<string> {
  const headers = version === '' ? {} : { 'api-version': version };
  const reply = await fetch(url, body === undefined ? { headers } : { method: 'PUT', body, headers });
  const text = await reply.text();
  console.log(`${body === undefined ? 'GET' : 'PUT'} as ${version || 'no version'}: ${reply.status} ${text}`.trimEnd());
  if (version !== versions[1]) return text; // one version's notice is enough to see
  for (const name of Object.keys(notice)) console.log(`    ${name}: ${reply.headers.get(name)}`);
  return text;
}
order = { customer: 'Ann', status: 'refunded' };
for (const version of [...versions, '2024-05-01', '']) await call(version);

for (careful of [false, true]) {
  order = { customer: 'Ann', status: 'refunded' };
  console.log(`== an old client corrects the name${careful ? ', up() compares with the stored order' : ''}`);
  await call('2025-03-01', (await call('2025-03-01')).replace('Ann', 'Anna'));
  console.log(`stored: ${JSON.stringify(order)}`);
}
api.close();
