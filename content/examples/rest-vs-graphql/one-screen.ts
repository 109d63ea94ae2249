// One product screen fetched in four ways over HTTP from one PostgreSQL database, and what each way cost.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { buildSchema, graphql } from 'graphql';
import pg from 'pg';

const db = new pg.Client({ connectionString: process.env.DATABASE_URL });
await db.connect();
await db.query(`
  CREATE TABLE sellers (id int PRIMARY KEY, name text, address text);
  CREATE TABLE products (id int PRIMARY KEY, seller int REFERENCES sellers, name text, price int, description text);
  CREATE TABLE authors (id int PRIMARY KEY, name text);
  CREATE TABLE reviews (id int PRIMARY KEY, product int REFERENCES products, author int REFERENCES authors, stars int, body text);
  INSERT INTO sellers VALUES (7, 'Lamp House', '12 Quay Street, Cork');
  INSERT INTO products VALUES (1, 7, 'Desk lamp', 3900, repeat('Long text. ', 60));
  INSERT INTO authors SELECT n, 'Author ' || n FROM generate_series(1, 3) n;
  INSERT INTO reviews SELECT n, 1, n, 5, repeat('Review text. ', 30) FROM generate_series(1, 3) n`);

type Row = Record<string, unknown>;
let statements = 0;
async function sql(query: string, value: unknown): Promise<Row[]> {
  statements += 1;
  return (await db.query<Row>(query, [value])).rows;
}
const one = async (query: string, value: unknown): Promise<Row> => (await sql(query, value))[0] ?? {};

const schema = buildSchema(`
  type Query { product(id: Int!): Product }
  type Product { name: String! price: Int! description: String! seller: Seller! reviews: [Review!]! }
  type Seller { name: String! address: String! }
  type Review { stars: Int! body: String! author: Author! }
  type Author { name: String! }`);
const query = 'query Screen($id: Int!) { product(id: $id) { name price seller { name } reviews { stars author { name } } } }';

// Resolvers: one function per field that needs the database. They differ in how an author is found.
type FindAuthor = (id: unknown) => Promise<Row | undefined>;
const root = (author: FindAuthor) => ({
  product: async ({ id }: { id: number }) => {
    const row = await one('SELECT * FROM products WHERE id = $1', id);
    const seller = () => one('SELECT * FROM sellers WHERE id = $1', row['seller']);
    const reviews = async () =>
      (await sql('SELECT * FROM reviews WHERE product = $1', id)).map((review) => ({ ...review, author: () => author(review['author']) }));
    return { ...row, seller, reviews };
  },
});
const oneByOne: FindAuthor = (id) => one('SELECT * FROM authors WHERE id = $1', id);
function batched(): FindAuthor {
  const ids: unknown[] = [];
  let rows: Promise<Row[]> | undefined;
  return async (id) => {
    ids.push(id);
    rows ??= Promise.resolve().then(() => sql('SELECT * FROM authors WHERE id = ANY ($1)', ids));
    return (await rows).find((row) => row['id'] === id);
  };
}

const product = 'SELECT * FROM products WHERE id = $1';
const seller = 'SELECT * FROM sellers WHERE id = $1';
const reviews = 'SELECT r.*, a.name FROM reviews r JOIN authors a ON a.id = r.author WHERE product = $1';
async function answer(url: URL, body: string): Promise<unknown> {
  const id = Number(url.pathname.split('/')[2]);
  if (url.pathname === '/graphql' || url.pathname === '/graphql-batched') {
    const { query: source, variables: variableValues } = JSON.parse(body);
    return graphql({ schema, source, variableValues, rootValue: root(url.pathname === '/graphql' ? oneByOne : batched()) });
  }
  if (url.pathname.startsWith('/sellers/')) return one(seller, id);
  if (url.pathname.endsWith('/reviews')) return sql(reviews, id);
  const row = await one(product, id);
  if (!url.searchParams.has('include')) return row;
  return null;
}
