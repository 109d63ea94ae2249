import { setImmediate as everyoneHasLooked } from "node:timers/promises";

let databaseReads = 0;
async function readDatabase(): Promise<string> {
  databaseReads++;
  await everyoneHasLooked();
  return "the product";
}
type Load = () => Promise<string>;

class Process { // one application process; the shared cache has just lost the key
  flight: Promise<string> | undefined;
  plain: Load = () => readDatabase();
  singleFlight: Load = () => this.flight ??= readDatabase().finally(() => { this.flight = undefined; });
}
async function missTogether(title: string, loads: Load[]) {
  databaseReads = 0;
  await Promise.all(Array.from({ length: 500 }, (_, caller) => loads[caller % loads.length]!()));
  console.log(`500 callers miss together, ${title}: ${databaseReads} at the database`);
}
const processes = Array.from({ length: 4 }, () => new Process());
await missTogether("plain", [processes[0]!.plain]);
await missTogether("single flight in one process", [processes[0]!.singleFlight]);
await missTogether("single flight in each of 4 processes", processes.map((p) => p.singleFlight));

// 10,000 keys filled in the same second, each read every second; the clock runs for two hours.
let seed = 1;
const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
function busiestSecond(ttl: () => number): number {
  const expires = Array.from({ length: 10_000 }, ttl);
  let busiest = 0;
  for (let now = 1; now <= 7_200; now++) {
    let fills = 0;
    for (let k = 0; k < expires.length; k++) {
      if (expires[k]! > now) continue;
      fills++;
      expires[k] = now + ttl();
    }
    busiest = Math.max(busiest, fills);
  }
  return busiest;
}
const fixed = busiestSecond(() => 600), jittered = busiestSecond(() => 540 + random() * 120);
console.log(`10,000 keys filled together expire again in one second: ${fixed} with a TTL of 600 s, ` +
  `at most ${jittered} with one drawn from 540 to 660 s`);
