// A payment takes a worker 10 ms, so one worker handles 100 a second. Simulated clock, in milliseconds.
const work = 10, patience = 1000; // who calls directly gives up after a second
interface Scenario { name: string; arrivals: number[]; down?: { from: number; to: number } }
const every = (gap: number, count: number) => Array.from({ length: count }, (_, index) => Math.round(index * gap));

const scenarios: Scenario[] = [
  { name: '1,000 at once', arrivals: every(0, 1000) },
  { name: '60 a second for 5 minutes, workers down in the second minute', arrivals: every(1000 / 60, 18_000), down: { from: 60_000, to: 120_000 } },
  { name: '120 a second for 10 minutes', arrivals: every(1000 / 120, 72_000) },
];
/** In order of arrival. With a limit, work that can't end in time is skipped: kind to the direct call, whose caller has left. */
function serve({ arrivals, down }: Scenario, workers: number, limit: number): { ends: number[]; waits: number[] } {
  const free = Array.from({ length: workers }, () => 0); // when each worker is next free
  const ends: number[] = [], waits: number[] = [];
  for (const arrival of arrivals) {
    const worker = free.indexOf(Math.min(...free));
    let start = Math.max(arrival, free[worker]!);
    if (down && start >= down.from && start < down.to) start = down.to;
    if (start + work - arrival > limit) continue;
    free[worker] = start + work;
    ends.push(start + work);
    waits.push(start + work - arrival);
  }
  return { ends, waits };
}
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;

for (const scenario of scenarios) {
  const { name, arrivals } = scenario;
  console.log(`${name}: ${arrivals.length} payments`);
  for (const workers of [1, 2]) {
    const direct = serve(scenario, workers, patience);
    const { ends, waits } = serve(scenario, workers, Infinity);
    let done = 0, backlog = 0;
    arrivals.forEach((arrival, index) => {
      while (ends[done]! <= arrival) done++;
      backlog = Math.max(backlog, index + 1 - done);
    });
    console.log(`  ${workers} ${workers === 1 ? 'worker' : 'workers'}, called directly: ${direct.ends.length} answered, ${arrivals.length - direct.ends.length} timed out`);
    console.log(`  ${workers} ${workers === 1 ? 'worker' : 'workers'}, through a queue: ${ends.length} done, the slowest after ${seconds(Math.max(...waits))}, backlog up to ${backlog}`);
  }
}
