// One process: an event loop and a pool of 5 connections. Five simulated minutes, times in milliseconds.
// The database serves every open connection equally fast, and a request takes the event loop once, at its start.
import { simulation } from './clock.ts';

type Route = { every: number; cpu: number; db: number; keeps?: number };
type Routes = Record<'orders' | 'search' | 'report' | 'upload', Route>;
const today: Routes = {
  orders: { every: 25, cpu: 1, db: 30 }, // 15 statements of 2 ms
  search: { every: 500, cpu: 1, db: 160 }, // the slowest statement: no index
  report: { every: 1000, cpu: 1, db: 40, keeps: 2000 }, // makes a PDF while it holds a connection
  upload: { every: 2000, cpu: 200, db: 20 }, // parses a large JSON body
};

async function measure(name: string, routes: Routes, connections = 5) {
  const { time, resource, arrivals, run } = simulation();
  const eventLoop = resource(1);
  const pool = resource(connections);
  const held = { orders: 0, search: 0, report: 0, upload: 0 };
  const seen: { client: number; handler: number; loopWait: number; poolWait: number; db: number }[] = [];
  for (const path of ['orders', 'search', 'report', 'upload'] as const) {
    const { every, cpu, db, keeps = 0 } = routes[path];
    arrivals(every, 300_000, async () => {
      const sent = time();
      const loopWait = await eventLoop(cpu);
      const poolWait = await pool(db + keeps);
      held[path] += db + keeps;
      const client = time() - sent; // the handler's own clock starts when the event loop gets to it
      if (path === 'orders') seen.push({ client, handler: client - loopWait, loopWait, poolWait, db });
    });
  }
  await run();
  const p95 = (of: 'client' | 'handler') => Math.round(seen.map((s) => s[of]).sort((a, b) => a - b)[Math.floor(seen.length * 0.95)]!);
  const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)}%`;
  const split = (some: typeof seen) => {
    const sum = (of: 'client' | 'loopWait' | 'poolWait' | 'db') => some.reduce((total, s) => total + s[of], 0);
    const part = (of: 'loopWait' | 'poolWait' | 'db') => percent(sum(of), sum('client'));
    return `wait for event loop ${part('loopWait')}, wait for connection ${part('poolWait')}, database ${part('db')}`;
  };
  const slowest = seen.sort((a, b) => b.client - a.client).slice(0, seen.length / 20);
  const holding = Object.values(held).reduce((a, b) => a + b);
  console.log(`${name}\n  all its requests: ${split(seen)}\n  the slowest 5%:   ${split(slowest)}`);
  console.log(`  connections held: ${Object.entries(held).map(([path, ms]) => `${path} ${percent(ms, holding)}`).join(', ')}`);
  console.log(`  p95 of orders: client ${p95('client')}, handler ${p95('handler')}`);
}

const { orders, search, report, upload } = today;
const first = { ...today, report: { ...report, keeps: 0 } };
const second = { ...first, upload: { ...upload, cpu: 2 } };
await measure('today', today);
await measure('a guess: an index for the slowest statement', { ...today, search: { ...search, db: 4 } });
await measure('a guess: orders sends two statements', { ...today, orders: { ...orders, db: 4 } });
await measure('a guess: ten connections', today, 10);
await measure('ten connections, 2.5 times the reports', { ...today, report: { ...report, every: 400 } }, 10);
await measure('measured, 1: report gives its connection back before the PDF', first);
await measure('the same, 2.5 times the reports', { ...first, report: { ...first.report, every: 400 } });
await measure('measured, 2: upload parses in a worker', second);
await measure('beyond the target: orders sends two statements', { ...second, orders: { ...orders, db: 4 } });
