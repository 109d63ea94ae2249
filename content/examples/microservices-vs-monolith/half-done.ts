// One checkout, cut off before and after each step. The same four INSERTs, in one transaction or in four.
import pg from 'pg';
const steps = ['stock', 'payment', 'orders', 'points'];
const db = new pg.Client(process.env.DATABASE_URL);
await db.connect();
for (const step of steps) await db.query(`CREATE TABLE ${step} (checkout int)`);

class Lost extends Error {}
let id = 0;
/** Runs one checkout in which contact is lost at one point, and tells which tables hold its row afterwards. */
async function checkout(commitEach: boolean, cutAt: string): Promise<string> {
  id++;
  const passes = (point: string): void => { if (point === cutAt) throw new Lost(); };
  try {
    await db.query('BEGIN');
    for (const step of steps) {
      passes(`before ${step}`); // the request never arrives
      await db.query(`INSERT INTO ${step} VALUES ($1)`, [id]);
      if (commitEach) await db.query('COMMIT');
      passes(`after ${step}`); // done, but the reply is lost
      if (commitEach) await db.query('BEGIN');
    }
    await db.query('COMMIT');
    passes('after all');
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    await db.query('ROLLBACK');
  }
  const done: string[] = [];
  for (const step of steps) {
    if ((await db.query(`SELECT FROM ${step} WHERE checkout = $1`, [id])).rowCount) done.push(step);
  }
  return done.join(', ') || 'nothing';
}
for (const commitEach of [false, true]) {
  console.log(commitEach ? 'four services, each commits its own step' : 'one process, one transaction');
  const states = new Map<string, string[]>();
  for (const point of [...steps.flatMap((step) => [`before ${step}`, `after ${step}`]), 'after all']) {
    const state = await checkout(commitEach, point);
    states.set(state, [...(states.get(state) ?? []), point]);
  }
  for (const [state, points] of states) console.log(`  ${state}: cut ${points.length > 2 ? `at ${points.length} of 9 points` : points.join(' or ')}`);
  const half = [...states.keys()].filter((state) => state !== 'nothing' && state.split(', ').length < steps.length);
  console.log(`  ways to end half-done: ${half.length}`);
}
await db.end();
