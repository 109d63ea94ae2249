// A shop stores the price of an order as text ("12.50 EUR") and wants to store JSON ({"cents":1250}) instead.
type Version = { name: string; write: (cents: number) => string; read: (stored: string) => number };

const writeText = (cents: number) => `${(cents / 100).toFixed(2)} EUR`;
const writeJson = (cents: number) => JSON.stringify({ cents });
function readText(stored: string): number {
  const price = /^(\d+\.\d\d) EUR$/.exec(stored);
  if (!price) throw new Error(`not a price: ${stored}`);
  return Math.round(Number(price[1]) * 100);
}
const readBoth = (stored: string) => stored.startsWith("{") ? Number(JSON.parse(stored).cents) : readText(stored);

const v1: Version = { name: "v1", write: writeText, read: readText };
const v2: Version = { name: "v2", write: writeText, read: readBoth }; // prepare
const v3: Version = { name: "v3", write: writeJson, read: readBoth }; // activate

let seed = 1;
const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below; // repeats in every run

function run(title: string, releases: Version[]) {
  const fleet = Array<Version>(10).fill(v1), orders: string[] = [], steps: string[] = [];
  let failed = 0;
  const fails = (version: Version, stored: string) => {
    try { version.read(stored); return false; } catch { return true; }
  };
  function traffic(requests: number) { // each stores an order through one instance and shows one through another
    for (let n = 0; n < requests; n++) {
      orders.push(fleet[random(10)]!.write(1250));
      if (fails(fleet[random(10)]!, orders[random(orders.length)]!)) failed++;
    }
  }
  traffic(100);
  for (const version of releases) {
    failed = 0;
    for (let i = 0; i < 10; i++) { fleet[i] = version; traffic(10); } // one instance after the other
    traffic(100);
    steps.push(`${version.name}: ${failed} failed reads`);
  }
  const unreadable = orders.filter((stored) => fails(fleet[0]!, stored)).length;
  console.log(`${title}\n  ${steps.join(", ")}; now ${unreadable} of ${orders.length} orders unreadable`);
}
run("one release, taken back", [v3, v1]);
run("one release, then forward to a version that reads both", [v3, v2]);
run("two releases, the first taken back", [v2, v1]);
run("two releases, the second taken back", [v2, v3, v2]);
run("two releases, both taken back", [v2, v3, v2, v1]);
