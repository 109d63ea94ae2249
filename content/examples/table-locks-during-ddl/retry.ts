// A report has read orders and keeps its transaction open. Then a migration comes, then nine
// requests through the shop's pool of five: eight for orders, one login, which reads only users.
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const connectionString = process.env.DATABASE_URL;
const pool = new pg.Pool({ connectionString, max: 5, connectionTimeoutMillis: 1000 });
const [report, migration, admin] = [1, 2, 3].map(() => new pg.Client({ connectionString })) as [pg.Client, pg.Client, pg.Client];
for (const client of [report, migration, admin]) await client.connect();
await admin.query('CREATE TABLE orders (id int); CREATE TABLE users (id int)');

const alter = 'ALTER TABLE orders ADD COLUMN note text';
const waiting = `FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'ALTER TABLE%'`;

async function openReport(): Promise<void> {
  await report.query('BEGIN');
  await report.query('SELECT count(*) FROM orders');
}

const answered = { orders: 0, login: 0 };
async function nineRequests(): Promise<void> {
  while ((await admin.query(`SELECT 1 ${waiting}`)).rowCount === 0) await pause(5);
  const send = async (what: 'orders' | 'login', sql: string) => {
    await pool.query(sql).then(() => answered[what]++, () => {}); // an error is a request not answered
  };
  for (let n = 0; n < 8; n++) requests.push(send('orders', 'SELECT * FROM orders'));
  requests.push(send('login', 'SELECT * FROM users'));
}
const requests: Promise<void>[] = [];
const say = (when: string) => console.log(`${when}: ${answered.orders} of 8 orders answered, ${answered.login} of 1 login`);

console.log('-- no lock_timeout');
await openReport();
const stuck = migration.query(alter).catch((error: Error) => console.log(`migration: ${error.message}`));
await nineRequests();
await requests.at(-1); // the login has waited a second for a connection
say('while the ALTER waits');
await admin.query(`SELECT pg_cancel_backend(pid) ${waiting}`);
await stuck;
await Promise.all(requests);
say('after it was cancelled, the report still open');
await report.query('COMMIT');

console.log('-- lock_timeout and a retry');
Object.assign(answered, { orders: 0, login: 0 });
await openReport();
await migration.query("SET lock_timeout = '200ms'");
let sent: Promise<void> | undefined;
for (let attempt = 1; ; attempt++) {
  const altered = migration.query(alter).then(() => 'done', (error: Error) => error.message);
  sent ??= nineRequests();
  const outcome = await altered;
  console.log(`attempt ${attempt}: ${outcome}`);
  if (outcome === 'done') break;
  await sent;
  await Promise.all(requests);
  if (attempt === 1) say('the report still open');
  if (attempt === 3) await report.query('COMMIT'); // reports end, some day
  await pause(100 * Math.random()); // a real migration pauses for seconds, and gives up at last
}

await Promise.all([pool.end(), report.end(), migration.end(), admin.end()]);
