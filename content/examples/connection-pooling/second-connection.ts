// A request opens a transaction, then takes a second connection from the same pool. The pool holds four.
import pg from 'pg';
import { setImmediate as turn } from 'node:timers/promises';

const connectionString = process.env.DATABASE_URL;
const observer = new pg.Client({ connectionString, application_name: 'observer' });
await observer.connect();
await observer.query('CREATE TABLE orders (id int); CREATE TABLE audit (order_id int)');

type Runs = { query: (sql: string, values: unknown[]) => Promise<unknown> };
async function run(name: string, requests: number, second: (pool: pg.Pool, held: pg.PoolClient) => Runs) {
  const application_name = `${name} ${requests}`;
  const pool = new pg.Pool({ connectionString, max: 4, connectionTimeoutMillis: 4000, application_name });
  const everyoneStarted = Promise.withResolvers<void>();
  let started = 0;
  async function request(id: number): Promise<void> {
    const held = await pool.connect();
    try {
      await held.query('BEGIN');
      await held.query('INSERT INTO orders VALUES ($1)', [id]);
      started += 1;
      if (started === requests) everyoneStarted.resolve();
      await everyoneStarted.promise; // the unlucky moment: all are at this line together
      await second(pool, held).query('INSERT INTO audit VALUES ($1)', [id]);
      await held.query('COMMIT');
    } catch (error) {
      await held.query('ROLLBACK');
      throw error;
    } finally {
      held.release();
    }
  }
  const results = Promise.allSettled(Array.from({ length: requests }, (_, id) => request(id)));
  await everyoneStarted.promise;
  await turn();
  const { rows } = await observer.query<{ state: string; n: string }>(
    "SELECT state, count(*) AS n FROM pg_stat_activity WHERE application_name = $1 GROUP BY state",
    [application_name],
  );
  const stuck = pool.waitingCount;
  const failed = (await results).filter((result) => result.status === 'rejected');
  console.log(`${name}, ${requests} requests: ${failed.length === 0 ? 'all commit' : 'requests time out'}`);
  if (failed.length > 0) console.log(`  while ${stuck} wait for the pool, the server sees: ${rows.map((row) => `${row.n} ${row.state}`).join(', ')}`);
  if (failed[0]) console.log(`  ${String(failed[0].reason)}`);
  await pool.end();
}
await run('second connection', 3, (pool) => pool);
await run('second connection', 4, (pool) => pool);
await run('the same connection', 4, (_, held) => held);
await observer.end();
