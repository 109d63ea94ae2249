// The test that keeps it fixed: 20 posts must take as many statements as 2.
import pg from 'pg';

const db = new pg.Client({ connectionString: process.env.DATABASE_URL });
await db.connect();
await db.query(`
  CREATE TABLE authors (id int PRIMARY KEY, name text NOT NULL);
  CREATE TABLE posts (id int PRIMARY KEY, author_id int NOT NULL REFERENCES authors)`);

type Row = { id: number; author_id: number; name: string };
let sent = 0;
async function rows(text: string, ...values: unknown[]): Promise<Row[]> {
  sent += 1;
  return (await db.query<Row>(text, values)).rows;
}

async function batched(): Promise<void> {
  const page = await rows('SELECT id, author_id FROM posts');
  await rows('SELECT id, name FROM authors WHERE id = ANY($1)', page.map((post) => post.author_id));
}
async function lazy(): Promise<void> {
  const session = new Map<number, Row[]>(); // an author already loaded in this session is not asked for again
  for (const { author_id: id } of await rows('SELECT id, author_id FROM posts'))
    if (!session.has(id)) session.set(id, await rows('SELECT id, name FROM authors WHERE id = $1', id));
}

async function statements(load: () => Promise<void>, posts: number, authors: number): Promise<number> {
  await db.query('TRUNCATE authors, posts');
  await db.query(`INSERT INTO authors SELECT n, 'author ' || n FROM generate_series(1, $1::int) n`, [authors]);
  await db.query('INSERT INTO posts SELECT n, n % $2::int + 1 FROM generate_series(1, $1::int) n', [posts, authors]);
  sent = 0;
  await load();
  return sent;
}
async function test(name: string, load: () => Promise<void>, authorsFor: (posts: number) => number): Promise<void> {
  const few = await statements(load, 2, authorsFor(2));
  const many = await statements(load, 20, authorsFor(20));
  console.log(`${name}: ${many === few ? 'passes' : 'FAILS'}, ${few} statements for 2 posts, ${many} for 20`);
}

await test('batched, an author per post', batched, (posts) => posts);
await test('lazy, one author for all posts', lazy, () => 1);
await test('lazy, an author per post', lazy, (posts) => posts);
await db.end();
