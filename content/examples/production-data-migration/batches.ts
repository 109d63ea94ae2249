// 10,000 rows get a new value, in one UPDATE or in batches of 500 with a VACUUM after each. The
// last transaction fails. How many rows can others change meanwhile, and what is left of the work?
import pg from 'pg';

const [job, other] = [1, 2].map(() => new pg.Client({ connectionString: process.env.DATABASE_URL })) as [pg.Client, pg.Client];
await job.connect();
await other.connect();
const number = async (sql: string): Promise<number> => Number((await other.query(sql)).rows[0].n);

async function rewrite(size: number): Promise<void> {
  await other.query(`DROP TABLE IF EXISTS payments;
    CREATE TABLE payments (id int PRIMARY KEY, euros numeric NOT NULL, cents bigint) WITH (autovacuum_enabled = off);
    INSERT INTO payments SELECT n, n / 100.0 FROM generate_series(1, 10000) AS n`);
  const pages = "SELECT pg_relation_size('payments') / 8192 AS n";
  const before = await number(pages);
  let free = 10_000;
  let most = before;
  for (let id = 1; id <= 10_000; id += size) {
    await job.query('BEGIN');
    await job.query(`UPDATE payments SET cents = euros * 100 WHERE id >= ${id} AND id < ${id + size}`);
    free = Math.min(free, await number('SELECT count(*) AS n FROM (SELECT FROM payments FOR UPDATE SKIP LOCKED) AS free'));
    most = Math.max(most, await number(pages));
    await job.query(id + size > 10_000 ? 'ROLLBACK' : 'COMMIT'); // the failure, or not yet
    await other.query('VACUUM payments'); // autovacuum's work, at a moment that repeats
  }
  console.log(size === 10_000 ? 'one UPDATE' : `batches of ${size}`, {
    'rows others could change meanwhile': free,
    'rows done after the failure': await number('SELECT count(cents) AS n FROM payments'),
    'pages at the start and at most': [before, most],
  });
}

await rewrite(10_000);
await rewrite(500);
await Promise.all([job.end(), other.end()]);
