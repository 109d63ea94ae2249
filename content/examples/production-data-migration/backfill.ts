// payments (euros, numeric) moves to ledger (cents, bigint), 500 rows a batch, while the shop goes
// on. A trigger mirrors each change of the shop; the backfill copies what was there before.
import pg from 'pg';

const [shop, other, admin] = await Promise.all([connect(), connect(), connect()]);
await shop.query(`
  CREATE TABLE payments (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, euros numeric(10, 2) NOT NULL);
  INSERT INTO payments (euros) SELECT n / 100.0 FROM generate_series(1, 10000) AS n;
  DELETE FROM payments WHERE id % 7 = 0;
  CREATE TABLE ledger (id bigint PRIMARY KEY, cents bigint NOT NULL);
  CREATE FUNCTION mirror() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP = 'DELETE' THEN DELETE FROM ledger WHERE id = OLD.id; RETURN NULL; END IF;
    INSERT INTO ledger VALUES (NEW.id, NEW.euros * 100) ON CONFLICT (id) DO UPDATE SET cents = excluded.cents;
    RETURN NULL; END $$;
  CREATE TRIGGER mirror AFTER INSERT OR UPDATE OR DELETE ON payments FOR EACH ROW EXECUTE FUNCTION mirror();
  CREATE TABLE progress (last_id bigint NOT NULL, stop_id bigint NOT NULL, copied int NOT NULL);
  INSERT INTO progress SELECT 0, max(id), 0 FROM payments`);

// Rows and progress in one statement, so they commit together.
const batch = `WITH b AS (SELECT id, euros FROM payments, progress WHERE id > last_id AND id <= stop_id
                          ORDER BY id LIMIT 500 FOR SHARE OF payments),
  done AS (INSERT INTO ledger SELECT id, euros * 100 FROM b ON CONFLICT (id) DO NOTHING RETURNING id)
  UPDATE progress SET last_id = (SELECT max(id) FROM b), copied = copied + (SELECT count(*) FROM done)
  WHERE EXISTS (SELECT FROM b)`;

async function backfill(): Promise<void> {
  const job = await connect();
  for (let n = 1; (await job.query(batch)).rowCount === 1; n++) { // one row of progress, or no row left
    await shop.query(`UPDATE payments SET euros = euros + 1 WHERE id % 1000 = ${n}; -- behind and ahead
      DELETE FROM payments WHERE id = 10000 - ${n}; INSERT INTO payments (euros) VALUES (5)`);
  }
  await job.end();
}

const hashes = (table: string, cents: string) => `SELECT id / 1000 AS range, count(*) AS rows,
  sum(hashtextextended(id || ':' || ${cents}, 0)) AS hash FROM ${table} GROUP BY range`;
const compare = `SELECT count(*) AS ranges, sum(p.rows) AS payments, sum(l.rows) AS ledger,
    array_agg(range) FILTER (WHERE p.hash IS DISTINCT FROM l.hash) AS different
  FROM (${hashes('payments', '(euros * 100)::bigint')}) AS p FULL JOIN (${hashes('ledger', 'cents')}) AS l USING (range)`;
const say = async (what: string, sql: string) => console.log(what, (await shop.query(sql)).rows[0]);

await other.query('BEGIN');
await other.query('SELECT FROM payments WHERE id = 5000 FOR UPDATE'); // stops the ninth batch half way
const first = backfill().catch((error: Error) => console.log('first run:', error.message));
while ((await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()")).rowCount === 0);
await first;
await other.query('ROLLBACK');
await say('after it was killed:', 'SELECT last_id, copied, (SELECT count(*) FROM ledger WHERE id BETWEEN last_id + 1 AND 5000) AS half_done FROM progress');
await backfill();
await say('after the second run:', 'SELECT last_id, copied FROM progress');
await say('compared:', compare);

await shop.query("SET session_replication_role = 'replica'"); // as a careless repair script would
await shop.query('UPDATE payments SET euros = 99 WHERE id = 4712'); // past the trigger
await say('after a write past the trigger:', compare);
await say('in range 4:', 'SELECT id, euros, cents FROM payments FULL JOIN ledger USING (id) WHERE id / 1000 = 4 AND cents IS DISTINCT FROM euros * 100');
await Promise.all([shop.end(), other.end(), admin.end()]);

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  client.on('error', () => {}); // the query in progress reports the lost connection
  await client.connect();
  return client;
}
