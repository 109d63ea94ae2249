// users.name becomes users.display_name. Between migrations all live versions work: each one
// writes, each one then reads all users. A request is served, fails, or reads a wrong name.
import pg from 'pg';

const versions = {
  v1: { reads: 'name', writes: ['name'] },
  v2: { reads: 'name', writes: ['name', 'display_name'] },
  v3: { reads: 'display_name', writes: ['name', 'display_name'] },
  v4: { reads: 'display_name', writes: ['display_name'] },
};
type Version = keyof typeof versions;

const add = 'ALTER TABLE users ADD COLUMN display_name text';
const backfill = 'UPDATE users SET display_name = name WHERE display_name IS DISTINCT FROM name'; // in batches, if large
const fillNulls = 'UPDATE users SET display_name = name WHERE display_name IS NULL';
// SET NOT NULL scans the table; if it is large, NOT VALID and VALIDATE CONSTRAINT come first.
const swap = 'ALTER TABLE users ALTER COLUMN name DROP NOT NULL, ALTER COLUMN display_name SET NOT NULL';
const drop = 'ALTER TABLE users DROP COLUMN name';
const rename = 'ALTER TABLE users RENAME COLUMN name TO display_name';

type Step = string | Version[]; // a migration, or the versions that are live
const inOrder: [label: string, ...steps: Step[]][] = [
  ['expand: ADD COLUMN display_name', add, ['v1']],
  ['deploy v2: write both, read name', ['v2', 'v1']],
  ['backfill', backfill, ['v2']],
  ['deploy v3: write both, read display_name', ['v3', 'v2']],
  ['move NOT NULL to display_name', swap, ['v3', 'v2']],
  ['deploy v4: display_name only', ['v4', 'v3']],
  ['contract: DROP COLUMN name', drop, ['v4']],
];
const shortcuts: [label: string, ...steps: Step[]][] = [
  ['RENAME COLUMN and deploy', rename, ['v4', 'v1']],
  ['read display_name while v1 runs', add, backfill, ['v3', 'v1']],
  ['read display_name before the backfill', add, ['v3', 'v2']],
  ['backfill only where it IS NULL', add, ['v2', 'v1'], fillNulls, ['v3', 'v2']],
  ['stop writing name, still NOT NULL', add, backfill, ['v4', 'v3']],
  ['stop writing name while v2 runs', add, backfill, swap, ['v4', 'v2']],
  ['DROP COLUMN while v3 runs', add, backfill, swap, drop, ['v4', 'v3']],
];

const db = new pg.Client({ connectionString: process.env.DATABASE_URL });
await db.connect();
const names = new Map<number, string>(); // what a reader should find
let newest = 0; // the user that the next writer edits; after that nobody does

async function start(): Promise<void> {
  await db.query('DROP TABLE IF EXISTS users');
  await db.query('CREATE TABLE users (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL)');
  await db.query("INSERT INTO users (name) VALUES ('Ada'), ('Joan')"); // nobody edits Ada
  names.clear();
  names.set(1, 'Ada').set((newest = 2), 'Joan');
}

async function work(live: Version[]): Promise<{ served: number; failed: string[]; wrong: string[] }> {
  const seen = { served: 0, failed: [] as string[], wrong: [] as string[] };
  async function request(who: Version, sql: string, values: (string | number)[] = []): Promise<{ id: number; name: string | null }[]> {
    try {
      const { rows } = await db.query<{ id: number; name: string | null }>(sql, values);
      const bad = sql.startsWith('SELECT') && rows.find(({ id, name }) => name !== names.get(id));
      if (bad) seen.wrong.push(`${who} reads ${bad.name}, should be ${names.get(bad.id)}`);
      else seen.served++;
      return rows;
    } catch (error) {
      seen.failed.push(`${who}: ${(error as Error).message}`);
      return [];
    }
  }
  for (const writer of live) {
    for (const reader of live) {
      const { writes } = versions[writer];
      const select = `SELECT id, ${versions[reader].reads} AS name FROM users ORDER BY id`;
      const update = `UPDATE users SET ${writes.map((column) => `${column} = $1`).join(', ')} WHERE id = $2 RETURNING id`;
      const insert = `INSERT INTO users (${writes.join(', ')}) VALUES (${writes.map(() => '$1').join(', ')}) RETURNING id`;

      await request(reader, select);
      for (const { id } of await request(writer, update, ['Joanna', newest])) names.set(id, 'Joanna');
      await request(reader, select);
      for (const { id } of await request(writer, insert, ['Joan'])) names.set((newest = id), 'Joan');
      await request(reader, select);
    }
  }
  return seen;
}

/** Takes the steps, prints how the last set of live versions fared, and returns how many requests went badly. */
async function take([label, ...steps]: [label: string, ...steps: Step[]]): Promise<number> {
  let bad = 0;
  for (const step of steps) {
    if (typeof step === 'string') {
      await db.query(step);
      continue;
    }
    const { served, failed, wrong } = await work(step);
    bad = failed.length + wrong.length;
    if (step !== steps.at(-1)) continue;
    const counts = [served, failed.length, wrong.length].map((count) => String(count).padStart(7)).join('');
    console.log(`${label.padEnd(42)}${step.toSorted().join(', ').padEnd(6)}${counts}`);
    if (bad > 0) console.log(`    ${failed[0] ?? wrong[0]}`);
  }
  return bad;
}

console.log('IN ORDER                                  live   served failed  wrong');
await start();
let bad = 0;
for (const step of inOrder) bad += await take(step);

console.log('\nSHORTCUTS                                 live   served failed  wrong');
let harmful = 0;
for (const shortcut of shortcuts) {
  await start();
  if ((await take(shortcut)) > 0) harmful++;
}

console.log('\nADD COLUMN while v1 holds prepared statements');
await start();
const prepared = [
  { name: 'star', text: 'SELECT * FROM users WHERE id = 1' },
  { name: 'columns', text: 'SELECT id, name FROM users WHERE id = 1' },
];
for (const query of prepared) await db.query(query);
await db.query(add);
for (const query of [...prepared, ...prepared]) {
  const outcome = await db.query(query).then(() => 'served', (error: Error) => error.message);
  console.log(`${query.text.padEnd(42)}${outcome}`);
}
await db.end();

console.log(`\nIn order: ${bad} requests failed or were wrong. Shortcuts that hurt: ${harmful} of ${shortcuts.length}.`);
