// One product screen, fetched in four ways from one server and one database, and what each way cost.
import { deepEqual } from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSchema, graphql } from 'graphql';
import pg from 'pg';

const db = new pg.Pool({ connectionString: process.env['DATABASE_URL'] });
await db.query(`
  CREATE TABLE sellers (id int PRIMARY KEY, name text, address text);
  CREATE TABLE products (id int PRIMARY KEY, seller_id int, name text, price int, details text);
  CREATE TABLE authors (id int PRIMARY KEY, name text);
  CREATE TABLE reviews (id int PRIMARY KEY, product_id int, author_id int, stars int, body text);
  INSERT INTO sellers VALUES (7, 'Lamp House', '12 Quay Street, Cork');
  INSERT INTO products VALUES (1, 7, 'Desk lamp', 3900, repeat('Details. ', 50));
  INSERT INTO authors SELECT n, 'Author ' || n FROM generate_series(1, 10) n;
  INSERT INTO reviews SELECT n, 1, n, 5, repeat('Opinion. ', 20) FROM generate_series(1, 10) n`);

type Row = Record<string, unknown>;
const cost = { requests: 0, sent: 0, received: 0, sql: 0 };
async function rows(query: string, value: unknown): Promise<Row[]> {
  cost.sql += 1;
  return (await db.query<Row>(query, [value])).rows;
}
const product = async (id: unknown) => (await rows('SELECT * FROM products WHERE id = $1', id))[0] ?? {};
const seller = async (id: unknown) => (await rows('SELECT * FROM sellers WHERE id = $1', id))[0] ?? {};

// REST: reviews always come with their authors, so one join fetches both.
const joined = 'SELECT r.*, to_json(a) AS author FROM reviews r JOIN authors a ON a.id = author_id';
const reviews = (id: unknown) => rows(`${joined} WHERE product_id = $1`, id);
async function rest({ pathname, searchParams }: URL): Promise<unknown> {
  const [, kind, id, list] = pathname.split('/');
  if (kind === 'sellers') return seller(id);
  if (list === 'reviews') return reviews(id);
  const only = (type: string, row: Row): Row => {
    const names = searchParams.get(`fields[${type}]`)?.split(',');
    return names ? Object.fromEntries(names.map((name) => [name, row[name]])) : row;
  };
  const row = await product(id);
  const answer = only('products', row);
  const include = searchParams.get('include')?.split(',') ?? [];
  if (include.includes('seller')) answer['seller'] = only('sellers', await seller(row['seller_id']));
  if (include.includes('reviews.author')) {
    const withAuthor = (review: Row) => ({ ...review, author: only('authors', review['author'] as Row) });
    answer['reviews'] = (await reviews(id)).map((review) => only('reviews', withAuthor(review)));
  }
  return answer;
}

// GraphQL: any shape may come, so each field that needs the database has a function of its own.
const schema = buildSchema(`
  type Query { product(id: Int!): Product }
  type Product { name: String! price: Int! details: String! seller: Seller! reviews: [Review!]! }
  type Seller { name: String! address: String! }
  type Review { stars: Int! body: String! author: Author! }
  type Author { name: String! }`);
type FindAuthor = (id: unknown) => Promise<Row | undefined>;
const oneByOne: FindAuthor = async (id) => (await rows('SELECT * FROM authors WHERE id = $1', id))[0];
function batched(): FindAuthor {
  const ids: unknown[] = []; // gathered while the reviews are visited, then fetched together
  let found: Promise<Row[]> | undefined;
  return async (id) => {
    ids.push(id);
    found ??= Promise.resolve().then(() => rows('SELECT * FROM authors WHERE id = ANY ($1)', ids));
    return (await found).find((author) => author['id'] === id);
  };
}
const resolvers = (findAuthor: FindAuthor) => ({
  product: async ({ id }: { id: number }) => {
    const row = await product(id);
    return {
      ...row,
      seller: () => seller(row['seller_id']),
      reviews: async () => {
        const list = await rows('SELECT * FROM reviews WHERE product_id = $1', id);
        return list.map((review) => ({ ...review, author: () => findAuthor(review['author_id']) }));
      },
    };
  },
});
let findAuthor = (): FindAuthor => oneByOne;

const server = createServer(async (req, res) => {
  const url = new URL(req.url ?? '', 'http://shop.example');
  const body = await text(req);
  const execute = () =>
    graphql({ schema, source: JSON.parse(body).query, rootValue: resolvers(findAuthor()) });
  const isGraphql = url.pathname === '/graphql';
  res.setHeader('content-type', isGraphql ? 'application/graphql-response+json' : 'application/json');
  res.end(JSON.stringify(await (isGraphql ? execute() : rest(url))));
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

// The phone. Bytes sent are those of path and body, bytes received those of the body, uncompressed.
const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
async function call(path: string, body?: string): Promise<Row> {
  cost.requests += 1;
  cost.sent += Buffer.byteLength(path + (body ?? ''));
  const response = await fetch(base + path, body === undefined ? {} : { method: 'POST', headers, body });
  const answer = await response.text();
  cost.received += Buffer.byteLength(answer);
  return JSON.parse(answer);
}
async function threeCalls(): Promise<void> {
  const [first] = await Promise.all([call('/products/1'), call('/products/1/reviews')]);
  await call(`/sellers/${first['seller_id']}`); // waits, because this id comes with the first answer
}
const fields =
  'fields[products]=name,price&fields[sellers]=name&fields[reviews]=stars,author&fields[authors]=name';
const oneCall = () => call(`/products/1?include=seller,reviews.author&${fields}`);
const query = '{ product(id: 1) { name price seller { name } reviews { stars author { name } } } }';
const oneQuery = () => call('/graphql', JSON.stringify({ query }));

const line = (name: string, ...cells: (string | number)[]): void =>
  console.log(name.padEnd(28) + cells.map((cell) => String(cell).padStart(10)).join(''));
async function measure<T>(name: string, screen: () => Promise<T>): Promise<T> {
  Object.assign(cost, { requests: 0, sent: 0, received: 0, sql: 0 });
  const answer = await screen();
  line(name, cost.requests, cost.sent, cost.received, cost.sql);
  return answer;
}
line('', 'requests', 'sent', 'received', 'SQL');
await measure('three REST calls', threeCalls);
const product1 = await measure('one REST call, fields named', oneCall);
const { data } = await measure('one GraphQL query', oneQuery);
deepEqual(data, { product: product1 }); // the same data in the same shape
findAuthor = batched;
await measure('the same, authors batched', oneQuery);
server.close();
await db.end();
