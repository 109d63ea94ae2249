// One editor, nobody else: the row is read and written back, checked by its time of change and then by its version.
import { Client } from 'pg';

const client = new Client(process.env.DATABASE_URL);
await client.connect();
await client.query('CREATE TABLE products (id int, price int, updated_at timestamptz, version int)');
await client.query("INSERT INTO products VALUES (1, 50, '2026-11-25 12:00:00.123456Z', 7)");

const { updated_at, version } = (await client.query('SELECT updated_at, version FROM products')).rows[0];
console.log(`the database has .123456, the program has ${(updated_at as Date).toISOString().slice(19, -1)}`);

const byTime = await client.query('UPDATE products SET price = 60 WHERE id = 1 AND updated_at = $1', [updated_at]);
console.log(`updated_at = $1: ${byTime.rowCount} rows changed`);
const byVersion = await client.query('UPDATE products SET price = 60 WHERE id = 1 AND version = $1', [version]);
console.log(`version = $1: ${byVersion.rowCount} row changed`);
await client.end();
