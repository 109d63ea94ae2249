import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

const db = new pg.Client({ connectionString: process.env.DATABASE_URL });
await db.connect();
let bug: string; // the one that is planted now
const gross = (net: number) => net + (bug === 'rounding' ? Math.floor : Math.round)(net * 19 / 100);
const load = async (id: number) => (await db.query<{ net: number }>(`SELECT coalesce(sum(price), 0)::int AS net
  FROM orders o ${bug === 'inner join' ? '' : 'LEFT'} JOIN items ON order_id = o.id
  WHERE o.id = $1 GROUP BY o.id`, [id])).rows[0]?.net;
const respond = (net: number) => ({ [bug === 'renamed field' ? 'amount' : 'total']: gross(net) });
const show = (order: Record<string, number>) => `€${((order.total ?? NaN) / 100).toFixed(2)}`; // the client
const path = () => (bug === 'wrong address' ? '/order/' : '/orders/'); // the client's configuration
const migrate = () => db.query(`DROP TABLE IF EXISTS orders, items;
  CREATE TABLE orders (id int PRIMARY KEY); INSERT INTO orders VALUES (1), (2);
  CREATE TABLE items (order_id int, price int); INSERT INTO items VALUES (1, 400), (1, 600);
  ${bug === 'missing index' ? '' : 'CREATE INDEX ON items (order_id)'}`);

const suites: Record<string, () => unknown> = {
  unit() { // the edges of a rule, nothing else running
    for (const [net, total] of [[0, 0], [50, 60], [1000, 1190]] as const) assert.equal(gross(net), total);
    assert.equal(show({ total: 1190 }), '€11.90');
  },
  async integration() { // our SQL in the real database; order 2 has no items
    assert.deepEqual([await load(1), await load(2)], [1000, 0]);
  },
  contract() { // what the client reads, asked of the service without its database
    assert.equal(typeof respond(1000).total, 'number');
  },
  async 'end-to-end'() { // one journey through everything, as deployed
    const server = http.createServer(async (req, res) => {
      const net = await load(Number(/^\/orders\/(\d+)$/.exec(req.url ?? '')?.[1] ?? 0));
      res.end(JSON.stringify(net === undefined ? {} : respond(net)));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path()}1`);
    server.close();
    assert.equal(show((await answer.json()) as Record<string, number>), '€11.90');
  },
};
for (bug of ['none', 'rounding', 'inner join', 'renamed field', 'wrong address', 'missing index']) {
  await migrate();
  const red: string[] = [];
  for (const [name, run] of Object.entries(suites)) await Promise.try(run).catch(() => red.push(name));
  console.log(`${bug}: ${red.length > 0 ? `red in ${red.join(', ')}` : 'all green'}`);
}
await db.end();
