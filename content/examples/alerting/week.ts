// A simulated week, minute by minute, replayed through four alert rules. The promise: 99.9% of requests succeed.
type Minute = { requests: number; errors: number; cpu: number };
type Problem = { name: string; from: number; minutes: number; rate: number };
let seed = 11;
const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
const at = (day: number, hour: number, minute = 0): number => (day * 24 + hour) * 60 + minute; // day 0 is Monday

const problems: Problem[] = [
  { name: 'bad release', from: at(1, 14), minutes: 40, rate: 0.05 },
  { name: 'outage', from: at(3, 3, 10), minutes: 8, rate: 1 },
  { name: 'slow leak', from: at(4, 10), minutes: 600, rate: 0.008 },
];
const week: Minute[] = Array.from({ length: at(7, 0) }, (_, now) => {
  const hour = Math.floor(now / 60) % 24, minute = now % 60;
  const requests = Math.round(700 - 500 * Math.cos(((hour - 3) / 12) * Math.PI)); // 200 at night, 1,200 in the afternoon
  const problem = problems.find(({ from, minutes }) => now >= from && now < from + minutes);
  const restart = (hour === 9 || hour === 16) && minute === 30; // an instance restarts: one bad minute
  const rate = problem?.rate ?? (restart ? 0.08 : 0.0002);
  const errors = Array.from({ length: requests }, random).filter((r) => r < rate).length;
  const report = hour === 2 && minute < 45; // the nightly report computes and hurts nobody
  return { requests, errors, cpu: report ? 96 : Math.round(20 + requests / 20) };
});

const ratio = (now: number, window: number): number => {
  const seen = week.slice(Math.max(0, now - window + 1), now + 1);
  return seen.reduce((sum, m) => sum + m.errors, 0) / seen.reduce((sum, m) => sum + m.requests, 0);
};
const last = (now: number, minutes: number, test: (time: number) => boolean): boolean =>
  Array.from({ length: minutes }, (_, n) => now - n).every((time) => time >= 0 && test(time));
const burns = (now: number, rate: number, long: number, short: number): boolean =>
  ratio(now, short) > rate * 0.001 && ratio(now, long) > rate * 0.001;

const rules: Record<string, (now: number) => boolean> = {
  'CPU above 90% for 5 min': (now) => last(now, 5, (time) => week[time]!.cpu > 90),
  'errors above 1% in 5 min': (now) => ratio(now, 5) > 0.01,
  'errors above 0.5%, for 10 min': (now) => last(now, 10, (time) => ratio(time, 1) > 0.005),
  'burn 14.4 (1 h, 5 min) or 6 (6 h, 30 min)': (now) => burns(now, 14.4, 60, 5) || burns(now, 6, 360, 30),
};
for (const [name, fires] of Object.entries(rules)) {
  const state = week.map((_, now) => fires(now));
  const pages = state.flatMap((on, now) => (on && !state[now - 1] ? [now] : []));
  const during = (p: Problem): number[] => pages.filter((now) => now >= p.from && now < p.from + p.minutes);
  const caught = problems.map((p) => `${p.name} ${during(p).length ? `after ${during(p)[0]! - p.from + 1} min` : 'missed'}`);
  const useful = problems.reduce((sum, p) => sum + during(p).length, 0);
  console.log(`${name}: ${pages.length} pages, ${pages.length - useful} for nothing\n  ${caught.join(', ')}`);
}
