// What a label costs. 100,000 checkouts by 20,000 customers, counted and timed.
let seed = 7;
const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
const requests = Array.from({ length: 100_000 }, (_, n) => ({
  route: ['/cart', '/pay', '/orders'][Math.floor(random() * 3)]!,
  instance: `i${Math.floor(random() * 10)}`,
  customer: `c${Math.floor(random() * 20_000)}`,
  ok: n % 50 !== 0, // 2% fail
}));
type Request = (typeof requests)[number];

const HISTOGRAM = 10 + 1 + 2; // a classic one in Prometheus: ten buckets, +Inf, sum and count
for (const labels of [['route', 'ok'], ['route', 'ok', 'instance'], ['route', 'ok', 'instance', 'customer']] as (keyof Request)[][]) {
  const sets = new Set(requests.map((request) => labels.map((label) => request[label]).join()));
  console.log(`histogram by ${labels.join(', ')}: ${sets.size} label sets, ${sets.size * HISTOGRAM} series`);
}

// The OpenTelemetry SDK's answer: at most 2,000 sets, the rest is added up in one overflow point without labels.
const points = new Map<string, { count: number; ok?: boolean }>();
for (const { customer, ok } of requests) {
  const set = `${customer} ${ok}`;
  const key = points.has(set) || points.size < 2_000 ? set : 'overflow';
  const point = points.get(key) ?? (key === 'overflow' ? { count: 0 } : { count: 0, ok });
  point.count += 1;
  points.set(key, point);
}
const sum = (keep: (ok?: boolean) => boolean): number =>
  [...points.values()].reduce((total, point) => total + (keep(point.ok) ? point.count : 0), 0);
const failed = requests.filter(({ ok }) => !ok).length;
console.log(`counter by customer, ok, limited to 2000: ${sum(() => true)} of ${requests.length} requests, ${sum((ok) => ok === false)} of ${failed} failures`);
