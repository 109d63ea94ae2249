// Ten minutes, 100 requests a minute, 20 customers. All times are simulated.
type Span = { name: string; ms: number; children: Span[] };
const LIMIT = 500; // a request above this is slow

const slow: number[] = Array.from({ length: 10 }, () => 0); // the metric: one number a minute
const traces = new Map<number, Span>(); // by trace id
const logs: { trace: number; level: string; text: string }[] = [];

function span(parent: Span | undefined, name: string, ms: number): Span {
  const made = { name, ms, children: [] };
  parent?.children.push(made);
  return made;
}
function request(id: number, minute: number): void {
  const customer = id % 20;
  const wait = customer === 7 && minute >= 6 ? 900 : 0; // the fault
  const api = span(undefined, 'api', 20 + wait);
  span(api, 'login check', 4);
  const stock = span(api, 'stock service', 14 + wait);
  span(stock, 'UPDATE stock', 6 + wait);
  if (wait > 0) logs.push({ trace: id, level: 'warn', text: `customer=${customer} waited ${wait} ms for a row lock held by the price import` });
  if (api.ms > LIMIT) slow[minute]! += 1;
  traces.set(id, api);
}
for (let id = 0; id < 1_000; id += 1) request(id, Math.floor(id / 100));

const draw = (s: Span): string => `${s.name} ${s.ms} ms${s.children.length ? ` [${s.children.map(draw).join(', ')}]` : ''}`;
const count = (s: Span): number => 1 + s.children.reduce((sum, child) => sum + count(child), 0);

console.log(`metric, slow requests per minute: ${slow.join(' ')}`);
const [id, example] = [...traces].find(([, root]) => root.ms > LIMIT)!;
console.log(`trace ${id}: ${draw(example)}`);
for (const line of logs.filter((entry) => entry.trace === id)) console.log(`log of trace ${id}: ${line.level} ${line.text}`);

const spans = [...traces.values()].reduce((sum, root) => sum + count(root), 0);
console.log(`recorded: ${slow.length} numbers, ${spans} spans, ${logs.length} log lines`);
const total = slow.reduce((sum, n) => sum + n, 0);
const chosen = (trace: number): boolean => ((trace + 1) * 48_271 * 48_271) % 2_147_483_647 % 20 === 0; // from the id alone
const head = [...traces].filter(([trace]) => chosen(trace));
const tail = [...traces].filter(([trace, root]) => chosen(trace) || root.ms > LIMIT);
for (const [rule, kept] of [['1 in 20 chosen at the start', head], ['the slow ones added at the end', tail]] as const)
  console.log(`${rule}: ${kept.length} traces kept, ${kept.filter(([, root]) => root.ms > LIMIT).length} of ${total} slow ones`);
