// What a parameter cannot be, and what takes its place.
import pg from 'pg';

const db = new pg.Client({ connectionString: process.env.DATABASE_URL });
await db.connect();
await db.query(`
  CREATE TABLE users (name text, age int, password_hash text);
  INSERT INTO users VALUES ('cat', 31, 'h3'), ('ann', 45, 'h2'), ('ben', 22, 'h1')`);

async function names(sql: string, ...values: unknown[]): Promise<string> {
  return db.query(sql, values).then(
    ({ rows }) => rows.map((row) => row.name).join(' ') || 'no row',
    (error: pg.DatabaseError) => `ERROR ${error.code}: ${error.message}`,
  );
}

console.log('bound where no value is allowed, or where a name is meant');
console.log('  FROM $1:', await names('SELECT name FROM $1', 'users'));
console.log('  ORDER BY age $1:', await names('SELECT name FROM users ORDER BY age $1', 'DESC'));
console.log('  SET timezone TO $1:', await names('SET timezone TO $1', 'UTC'));
console.log('  ORDER BY age:', await names('SELECT name FROM users ORDER BY age'));
console.log("  ORDER BY $1, which is 'age':", await names('SELECT name FROM users ORDER BY $1', 'age'));

console.log('bound as a value, but not as one may think');
console.log("  IN ($1), which is 'ann,ben':", await names('SELECT name FROM users WHERE name IN ($1)', 'ann,ben'));
console.log('  = ANY($1), an array:', await names('SELECT name FROM users WHERE name = ANY($1)', ['ann', 'ben']));
console.log("  LIKE $1, which is '%':", await names('SELECT name FROM users WHERE name LIKE $1', '%'));

console.log('pasted ORDER BY');
const guess = (letter: string) => `(SELECT CASE WHEN password_hash LIKE '${letter}%' THEN 1 ELSE -1 END
  FROM users WHERE name = 'ann') * age`;
for (const letter of ['h', 'k']) // the order answers yes or no, about any table the role may read
  console.log(`  does Ann's hash begin with ${letter}?`, await names(`SELECT name FROM users ORDER BY ${guess(letter)}`));
const quoted = pg.escapeIdentifier('password_hash'); // quoting ends the injection, not the choice of column
console.log(`  ORDER BY ${quoted}:`, await names(`SELECT name FROM users ORDER BY ${quoted}`));

console.log('from a list');
const orders = new Map([['name', 'name'], ['youngest', 'age'], ['oldest', 'age DESC']]);
for (const asked of ['oldest', 'password_hash', guess('h')]) {
  const order = orders.get(asked);
  console.log(`  ${asked.slice(0, 13)}:`, order === undefined ? '400' : await names(`SELECT name FROM users ORDER BY ${order}`));
}
await db.end();
