// Ten requests add 1 to the same row. Where reading and writing are two steps, all ten read before any of them writes.
import pg from 'pg';

const connect = (): pg.Client => new pg.Client({ connectionString: process.env.DATABASE_URL });
const admin = connect();
const clients = Array.from({ length: 10 }, connect);
await Promise.all([admin, ...clients].map((client) => client.connect()));
await admin.query('CREATE TABLE counters (id int PRIMARY KEY, n int NOT NULL, version int NOT NULL DEFAULT 0)');
await admin.query('INSERT INTO counters VALUES (1, 0)');

type Seen = { n: number; version: number };
type Way = {
  read: (client: pg.Client) => Promise<Seen>;
  write: (client: pg.Client, seen: Seen) => Promise<boolean>; // false: conflict, so read and write again
};
async function row(client: pg.Client, lock = ''): Promise<Seen> {
  const [seen] = (await client.query<Seen>(`SELECT n, version FROM counters WHERE id = 1 ${lock}`)).rows;
  if (seen === undefined) throw new Error('the counter is missing');
  return seen;
}
const noRead = async (): Promise<Seen> => ({ n: 0, version: 0 });
const begin = (level: string) => async (client: pg.Client): Promise<Seen> => {
  await client.query(`BEGIN ISOLATION LEVEL ${level}`);
  return row(client);
};
async function commit(client: pg.Client, seen: Seen): Promise<boolean> {
  try {
    await client.query('UPDATE counters SET n = $1 WHERE id = 1', [seen.n + 1]);
    await client.query('COMMIT');
    return true;
  } catch (error) {
    await client.query('ROLLBACK');
    if (error instanceof pg.DatabaseError && error.code === '40001') return false;
    throw error;
  }
}
async function changesOneRow(client: pg.Client, sql: string, ...values: number[]): Promise<boolean> {
  return (await client.query(sql, values)).rowCount === 1;
}

const versioned = 'UPDATE counters SET n = $1, version = version + 1 WHERE id = 1 AND version = $2';
const ways: Record<string, Way> = {
  'read, add, write in a transaction': { read: begin('READ COMMITTED'), write: commit },
  'UPDATE … SET n = n + 1': {
    read: noRead,
    write: (client) => changesOneRow(client, 'UPDATE counters SET n = n + 1 WHERE id = 1'),
  },
  'SELECT … FOR UPDATE, then write': {
    read: noRead,
    write: async (client) => {
      await client.query('BEGIN');
      return commit(client, await row(client, 'FOR UPDATE'));
    },
  },
  'version column, retry': { read: row, write: (client, seen) => changesOneRow(client, versioned, seen.n + 1, seen.version) },
  'SERIALIZABLE, retry': { read: begin('SERIALIZABLE'), write: commit },
};

for (const [name, { read, write }] of Object.entries(ways)) {
  await admin.query('UPDATE counters SET n = 0');
  let attempts = 0;
  for (let waiting = clients; waiting.length > 0; ) {
    attempts += waiting.length;
    const seen = await Promise.all(waiting.map(async (client) => ({ client, saw: await read(client) })));
    const tried = await Promise.all(seen.map(async ({ client, saw }) => ((await write(client, saw)) ? [] : [client])));
    waiting = tried.flat();
  }
  console.log(`${name}: n = ${(await row(admin)).n} after 10 requests, ${attempts} attempts`);
}
await Promise.all([admin, ...clients].map((client) => client.end()));
