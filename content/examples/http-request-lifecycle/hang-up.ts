// A report needs five queries. The client hangs up during the second, which waits for a row lock.
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'] });
const canceller = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 1 }); // still free when the first pool is not
await pool.query('CREATE TABLE page AS SELECT n FROM generate_series(1, 5) n');

async function report(res: ServerResponse, listens: string): Promise<string> {
  const db = await pool.connect();
  const { pid } = (await db.query('SELECT pg_backend_pid() AS pid')).rows[0];
  let [gone, finished, cancel] = [false, 0, Promise.resolve<unknown>(null)];
  if (listens !== 'not at all')
    res.on('close', () => {
      gone = true;
      if (listens === 'and cancels') cancel = canceller.query('SELECT pg_cancel_backend($1)', [pid]);
    });
  try {
    for (let n = 1; n <= 5 && !gone; n += 1) {
      await db.query('SELECT n FROM page WHERE n = $1 FOR SHARE', [n]);
      finished += 1;
    }
    return `${finished} of 5 queries finished`;
  } catch (error) {
    return `${finished} of 5 queries finished, then ERROR ${(error as pg.DatabaseError).code}`;
  } finally {
    await cancel; // before another request gets this connection
    db.release();
    res.end('report'); // for nobody, and Node raises no error
  }
}

for (const listens of ['not at all', 'between queries', 'and cancels']) {
  const other = await pool.connect();
  await other.query('BEGIN');
  await other.query('SELECT n FROM page WHERE n = 2 FOR UPDATE');
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.write('GET /report HTTP/1.1\r\nHost: api.example\r\n\r\n');
  const [, res] = (await once(server, 'request')) as [unknown, ServerResponse];
  const outcome = report(res, listens);
  const waiting = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
  while ((await pool.query(waiting)).rowCount === 0);
  client.destroy();
  await once(res, 'close');
  if (listens === 'and cancels') await outcome; // with the lock still held
  await other.query('COMMIT');
  other.release();
  console.log(`listens ${listens}: ${await outcome}`);
  server.close();
}
await pool.end();
await canceller.end();
