// Ann looks for one of her invoices: the number bound to a parameter, or pasted into the SQL.
import pg from 'pg';

const db = new pg.Client({ connectionString: process.env.DATABASE_URL });
await db.connect();
await db.query(`
  CREATE TABLE invoices (number text, customer text, amount int);
  INSERT INTO invoices VALUES ('A-1', 'ann', 40), ('A-2', 'ann', 55), ('B-1', 'ben', 70), ('C-1', 'cat', 95)`);

const pasted = (number: string) =>
  db.query(`SELECT number, customer FROM invoices WHERE customer = 'ann' AND number = '${number}'`);
const bound = (number: string) =>
  db.query('SELECT number, customer FROM invoices WHERE customer = $1 AND number = $2', ['ann', number]);
const halfBound = (number: string) =>
  db.query(`SELECT number, customer FROM invoices WHERE customer = $1 AND number = '${number}'`, ['ann']);

async function show(search: (number: string) => Promise<pg.QueryResult>, number: string): Promise<void> {
  const outcome = await search(number).then(
    (result) =>
      Array.isArray(result) // one result for each statement in the text
        ? `ran ${result.map(({ command }) => command).join(' and ')}`
        : result.rows.map((row) => `${row.number} of ${row.customer}`).join(', ') || 'no row',
    (error: pg.DatabaseError) => `ERROR ${error.code}: ${error.message}`,
  );
  console.log(`  ${search.name}: ${outcome}`);
}

const inputs = ['A-1', "O'Neill", "x' OR 'a' = 'a", "x'; DELETE FROM invoices; --"];
for (const input of inputs) {
  console.log(input);
  for (const search of [bound, halfBound, pasted]) await show(search, input);
}
const { rows } = await db.query('SELECT count(*) FROM invoices');
console.log(`invoices left: ${rows[0].count}`);
await db.end();
