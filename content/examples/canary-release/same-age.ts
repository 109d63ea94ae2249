// One product page, Zipf-distributed reads, a cache of 2,000 entries in each instance. A miss is a slow answer.
const products = 20_000, cacheSize = 2_000, measured = 5_000;
let seed = 1;
const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
const upTo: number[] = [];
for (let k = 0, sum = 0; k < products; k++) upTo.push(sum += 1 / (k + 1));
function nextProduct(): number {
  const r = random() * upTo[products - 1]!;
  let low = 0, high = products - 1;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (upTo[mid]! > r) high = mid; else low = mid + 1;
  }
  return low;
}
type Version = (product: number) => string; // the key under which it caches
const old: Version = (product) => `${product}`;
const asGood: Version = old;
const worse: Version = (product) => `${product}:${random() < 0.5 ? "app" : "web"}`; // two entries for one page

class Instance {
  cache = new Map<string, true>(); // least recently used first
  version: Version;
  constructor(version: Version) { this.version = version; }
  isSlow(): boolean {
    const key = this.version(nextProduct()), hit = this.cache.delete(key);
    this.cache.set(key, true);
    if (this.cache.size > cacheSize) this.cache.delete(this.cache.keys().next().value!);
    return !hit;
  }
  slowOf(requests: number): number {
    let slow = 0;
    for (let n = 0; n < requests; n++) if (this.isSlow()) slow++;
    return slow;
  }
}
const fleet = new Instance(old);
fleet.slowOf(200_000); // it has been running for days
const report = (name: string, instance: Instance) =>
  console.log(`${name}: ${(100 * instance.slowOf(measured) / measured).toFixed(0)}% slow`);
report("old version, the running fleet", fleet);
report("old version, started with the canary", new Instance(old));
report("new version, as good as the old", new Instance(asGood));
report("new version, caches every page twice", new Instance(worse));
