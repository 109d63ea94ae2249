// One hundred requests, one query each. Which server processes ran them?
import pg from 'pg';

const connectionString = process.env.DATABASE_URL;
const me = "SELECT pid || ' since ' || backend_start AS backend FROM pg_stat_activity WHERE pid = pg_backend_pid()";
type Me = { backend: string };

async function ownConnection(): Promise<string> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<Me>(me);
  await client.end();
  return rows[0]?.backend ?? '';
}
const fromPool = (pool: pg.Pool) => async (): Promise<string> => (await pool.query<Me>(me)).rows[0]?.backend ?? '';

const seen = new Set<string>();
for (let round = 0; round < 10; round += 1) {
  const ten = await Promise.all(Array.from({ length: 10 }, ownConnection)); // ten at a time
  ten.forEach((backend) => seen.add(backend));
}
console.log(`a connection for each request: ${seen.size} backends started`);

const pool = new pg.Pool({ connectionString, max: 10 });
const all = Promise.all(Array.from({ length: 100 }, fromPool(pool))); // all at once
console.log(`pool of 10: ${pool.waitingCount} of 100 requests wait for a connection`);
console.log(`pool of 10: ${new Set(await all).size} backends started, ${pool.idleCount} connections idle afterwards`);
await pool.end();
