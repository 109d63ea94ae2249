import pg from 'pg';

type Row = { balance: number; amount: number };
type Query = (text: string, values?: unknown[]) => Promise<{ rows: Row[] }>;

// ---- The change under review: POST /accounts/:id/withdrawals
async function wd(query: Query, user: string, id: number, x: number) {
  if (!(x > 0)) return { status: 422, history: [] };
  try {
    const { rows } = await query('SELECT balance FROM accounts WHERE id = $1', [id]);
    const left = (rows[0]?.balance ?? 0)-x
    if (left < 0) return { status: 409, history: [] };
    await query('UPDATE accounts SET balance = $2 WHERE id = $1', [id, left]);
    await query('INSERT INTO entries VALUES ($1, $2, $3)', [id, -x, user]);
    return { status: 200, history: (await query('SELECT amount FROM entries WHERE account = $1', [id])).rows };
  } catch {
    return { status: 200, history: [] };
  }
}

// ---- What a reviewer asks, as a program. Ann owns account 1, which holds 100.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
const plain: Query = (text, values) => pool.query<Row>(text, values);
async function report(question: string, ask: () => Promise<string>): Promise<void> {
  await pool.query(`DROP TABLE IF EXISTS accounts, entries;
    CREATE TABLE accounts (id int PRIMARY KEY, owner text, balance int);
    CREATE TABLE entries (account int, amount int, made_by text); INSERT INTO accounts VALUES (1, 'ann', 100)`);
  const answer = await ask();
  const balance = (await plain('SELECT balance FROM accounts')).rows[0]?.balance;
  console.log(`${question}: ${answer}, balance ${balance}`);
}
await report('its own test, Ann takes 30', async () => `${(await wd(plain, 'ann', 1, 30)).status}`);
await report('Bob takes 30 from Ann', async () => `${(await wd(plain, 'bob', 1, 30)).status}`);
await report('two requests take 80 at once', async () => {
  const bothRead = Promise.withResolvers<void>();
  let reads = 0;
  const meet: Query = async (text, values) => {
    const result = await plain(text, values);
    if (text.startsWith('SELECT balance') && ++reads === 2) bothRead.resolve();
    if (text.startsWith('SELECT balance')) await bothRead.promise; // neither writes before both have read
    return result;
  };
  return (await Promise.all([wd(meet, 'ann', 1, 80), wd(meet, 'ann', 1, 80)])).map((each) => each.status).join(' and ');
});
await report('the entry cannot be written', async () => {
  await pool.query('DROP TABLE entries');
  return `${(await wd(plain, 'ann', 1, 30)).status}`;
});
await report('an account with 10,000 entries', async () => {
  await pool.query(`INSERT INTO entries SELECT 1, -1, 'ann' FROM generate_series(1, 10000)`);
  return `${(await wd(plain, 'ann', 1, 30)).history.length} rows in one answer`;
});
await pool.end();
