// Request A and request B borrow the same server connection, one after the other.
import pg from 'pg';

const connectionString = process.env.DATABASE_URL;
const pool = new pg.Pool({ connectionString, max: 1 });
const elsewhere = new pg.Client({ connectionString });
await elsewhere.connect();

async function borrow(...statements: string[]): Promise<void> {
  const client = await pool.connect();
  for (const sql of statements) await client.query(sql);
  client.release();
}
async function report(title: string): Promise<void> {
  const tenant = await pool.query<{ tenant: string | null }>("SELECT current_setting('app.tenant', true) AS tenant");
  const lock = await elsewhere.query<{ free: boolean }>('SELECT pg_try_advisory_xact_lock(7) AS free');
  const seen = tenant.rows[0]?.tenant || 'no tenant';
  console.log(`${title}: B sees ${seen}; lock 7 is ${lock.rows[0]?.free ? 'free' : 'still held'}`);
}

await borrow("SET app.tenant = 'A'", 'SELECT pg_advisory_lock(7)');
await report('A used the session');
await borrow('DISCARD ALL');
await report('after DISCARD ALL');
await borrow('BEGIN', "SET LOCAL app.tenant = 'A'", 'SELECT pg_advisory_xact_lock(7)', 'COMMIT');
await report('A used a transaction');
await Promise.all([pool.end(), elsewhere.end()]);
