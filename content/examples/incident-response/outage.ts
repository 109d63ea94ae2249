// Release 2 stops checkout. What does a restart change, what does a rollback, and what do both destroy?
import pg from 'pg';

const connectionString = process.env.DATABASE_URL;
const dba = new pg.Client({ connectionString });
await dba.connect();
await dba.query("CREATE TABLE coupons AS SELECT 'SPRING' AS code, 10 AS percent");
await dba.query('CREATE TABLE orders (code text)');

async function checkout(pool: pg.Pool, release: number, code: string): Promise<void> {
  const client = await pool.connect();
  await client.query('BEGIN');
  const coupon = await client.query('SELECT percent FROM coupons WHERE code = $1', [code]);
  if (coupon.rowCount === 0) {
    if (release === 2) return; // "unknown coupon", and the connection is never given back
    await client.query('ROLLBACK');
  } else {
    await client.query('INSERT INTO orders VALUES ($1)', [code]);
    await client.query('COMMIT');
  }
  client.release();
}

async function run(title: string, release: number): Promise<void> {
  const pool = new pg.Pool({ connectionString, max: 5, connectionTimeoutMillis: 500, idleTimeoutMillis: 0 });
  const connections: pg.PoolClient[] = [];
  pool.on('connect', (client) => connections.push(client));
  const errors: unknown[] = [];
  for (let wave = 0; wave < 4; wave += 1) { // ten customers at once; every fifth mistypes the coupon
    const codes = Array.from({ length: 10 }, (_, n) => (n % 5 === 4 ? 'SPRIGN' : 'SPRING'));
    const results = await Promise.allSettled(codes.map((code) => checkout(pool, release, code)));
    for (const result of results) if (result.status === 'rejected') errors.push(result.reason);
  }
  console.log(`${title}: ${40 - errors.length} of 40 answered${errors[0] ? `, then ${errors[0]}` : ''}`);
  const evidence = await dba.query<{ n: number; query: string }>(
    `SELECT count(*)::int AS n, query FROM pg_stat_activity
      WHERE datname = current_database() AND state = 'idle in transaction' GROUP BY query`);
  if (evidence.rows.length === 0) console.log('  evidence: none left');
  for (const { n, query } of evidence.rows) console.log(`  evidence: ${n} sessions idle in a transaction after ${query}`);
  for (const connection of connections) { // the process stops; what it left open ends with it
    await connection.query('ROLLBACK');
    await connection.end();
  }
}

await run('release 2', 2);
await run('release 2, restarted', 2);
await run('rolled back to release 1', 1);
await dba.end();
