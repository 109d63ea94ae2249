import assert from 'node:assert/strict';
import pg from 'pg';

const db = new pg.Client({ connectionString: process.env.DATABASE_URL });
await db.connect();
await db.query(`
  CREATE TABLE authors (id int PRIMARY KEY, name text NOT NULL);
  CREATE TABLE posts (id int PRIMARY KEY, author_id int NOT NULL REFERENCES authors);
  INSERT INTO authors SELECT n, 'author ' || n FROM generate_series(1, 100) n;
  INSERT INTO posts SELECT n, n FROM generate_series(1, 100) n`);
let sent = 0; // every statement below goes through rows(), which counts it
async function rows(text: string, ...values: unknown[]): Promise<{ id: number; author_id: number; name: string }[]> {
  sent += 1;
  return (await db.query(text, values)).rows;
}
const posts = (n: number) => rows('SELECT id, author_id FROM posts ORDER BY id LIMIT $1', n);

async function oneByOne(n: number): Promise<string[]> {
  const names: string[] = [];
  for (const post of await posts(n)) {
    const found = await rows('SELECT name FROM authors WHERE id = $1', post.author_id);
    names.push(...found.map((author) => author.name));
  }
  return names;
}
async function join(n: number): Promise<string[]> {
  const both = 'SELECT name FROM posts p JOIN authors a ON a.id = author_id ORDER BY p.id LIMIT $1';
  return (await rows(both, n)).map((row) => row.name);
}
async function byIds(n: number): Promise<string[]> {
  const page = await posts(n);
  const authors = await rows('SELECT id, name FROM authors WHERE id = ANY($1)', page.map((post) => post.author_id));
  const byId = new Map(authors.map((author) => [author.id, author.name]));
  return page.map((post) => byId.get(post.author_id) ?? '');
}

for (const load of [oneByOne, join, byIds]) {
  const counts: number[] = [];
  for (const n of [10, 100]) {
    sent = 0;
    assert.deepEqual(await load(n), Array.from({ length: n }, (_, i) => `author ${i + 1}`));
    counts.push(sent);
  }
  console.log(`${load.name}: sent ${counts[0]} for 10 posts, ${counts[1]} for 100`);
}
await db.end();
