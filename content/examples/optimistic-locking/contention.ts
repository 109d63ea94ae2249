// Twelve workers each add 1 to a row of their own choice, among few or many rows. All of them want it at the same time.
import { Client } from 'pg';

const WORKERS = 12;
const connect = async (): Promise<Client> => {
  const client = new Client(process.env.DATABASE_URL);
  await client.connect();
  return client;
};
const admin = await connect();

/** Everybody reads, then everybody writes; who changed no row reads again. */
async function withVersion(choices: readonly number[]): Promise<number> {
  let attempts = 0;
  let waiting = choices;
  while (waiting.length > 0) {
    const seen: { id: number; n: number; version: number }[] = [];
    for (const id of waiting) seen.push((await admin.query('SELECT * FROM counters WHERE id = $1', [id])).rows[0]);
    const lost: number[] = [];
    for (const { id, n, version } of seen) {
      attempts++;
      const { rowCount } = await admin.query(
        'UPDATE counters SET n = $1, version = version + 1 WHERE id = $2 AND version = $3', [n + 1, id, version]);
      if (rowCount === 0) lost.push(id);
    }
    waiting = lost;
  }
  return attempts;
}

/** Everybody locks its row; NOWAIT tells who has to queue. */
async function withLock(choices: readonly number[]): Promise<{ attempts: number; queued: number }> {
  let [attempts, queued] = [0, 0];
  const workers = await Promise.all(choices.map(connect));
  const locked: Promise<number>[] = [];
  const read = async (worker: Client, id: number, how: string): Promise<number> =>
    (await worker.query(`SELECT n FROM counters WHERE id = ${id} FOR UPDATE ${how}`)).rows[0].n;
  for (const [i, worker] of workers.entries()) {
    await worker.query('BEGIN');
    try {
      locked.push(Promise.resolve(await read(worker, choices[i]!, 'NOWAIT')));
    } catch (error) {
      if ((error as { code?: string }).code !== '55P03') throw error;
      queued++;
      await worker.query('ROLLBACK');
      await worker.query('BEGIN');
      locked.push(read(worker, choices[i]!, ''));
    }
  }
  await Promise.all(workers.map(async (worker, i) => {
    await worker.query('UPDATE counters SET n = $1 WHERE id = $2', [(await locked[i]!) + 1, choices[i]]);
    attempts++;
    await worker.query('COMMIT');
    await worker.end();
  }));
  return { attempts, queued };
}

console.log('rows | version: attempts | lock: attempts | lock: had to wait | sum');
for (const rows of [1, 4, 12, 200]) {
  let seed = 1;
  const choices = Array.from({ length: WORKERS }, () => (seed = (seed * 16807) % 2147483647) % rows);
  await admin.query('DROP TABLE IF EXISTS counters');
  await admin.query(`CREATE TABLE counters AS SELECT id, 0 AS n, 0 AS version FROM generate_series(0, ${rows - 1}) AS id`);
  const attempts = await withVersion(choices);
  const lock = await withLock(choices);
  const sum = (await admin.query('SELECT sum(n)::int AS n FROM counters')).rows[0].n;
  console.log([String(rows).padStart(4), attempts, lock.attempts, lock.queued, `${sum} of ${2 * WORKERS}`].join(' | '));
}
await admin.end();
