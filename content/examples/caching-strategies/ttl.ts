// Simulated clock: 1,000 reads a second over 100,000 products, product k read 1/k as often as
// product 1 (Zipf). Cache-aside without a size limit, every entry with the same TTL, no deletes.
const products = 100_000, readsPerSecond = 1_000, hour = 3_600;

let seed = 7;
function random(): number { // mulberry32: the same numbers in every run
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

const upTo = new Float64Array(products); // upTo[k]: reads of products 0 to k, in units of product 0's
for (let k = 0, sum = 0; k < products; k++) upTo[k] = sum += 1 / (k + 1);
const total = upTo[products - 1]!;
function pick(): number { // the product this read asks for, by binary search
  const r = random() * total;
  let low = 0, high = products - 1;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (upTo[mid]! > r) high = mid; else low = mid + 1;
  }
  return low;
}

let coldMisses = 0; // in the first second, when the cache is empty; the TTL plays no part yet
for (const ttl of [1, 10, 60, 600, 3_600]) {
  const loadedAt = new Float64Array(products).fill(-Infinity);
  let reads = 0, hits = 0, ages = 0;
  coldMisses = 0;
  for (let n = 0; n < (3 * ttl + hour) * readsPerSecond; n++) {
    const now = n / readsPerSecond, k = pick();
    const hit = now - loadedAt[k]! < ttl;
    if (!hit) loadedAt[k] = now;
    if (!hit && now < 1) coldMisses++;
    if (now < 3 * ttl) continue; // three TTLs to warm up, then one hour is counted
    reads++;
    if (hit) hits++;
    ages += now - loadedAt[k]!;
  }
  // One fill serves the reads of the next T seconds: at r reads a second, rT hits for each miss.
  let predicted = 0;
  for (let k = 0; k < products; k++) {
    const share = 1 / (k + 1) / total, rT = share * readsPerSecond * ttl;
    predicted += share * rT / (1 + rT);
  }
  const percent = (x: number) => (100 * x).toFixed(1) + "%";
  console.log(`TTL ${ttl} s: hits ${percent(hits / reads)}, predicted ${percent(predicted)}; ` +
    `database reads ${Math.round((reads - hits) / hour)}/s; mean age ${(ages / reads).toFixed(1)} s`);
}
console.log(`empty cache, first second: ${coldMisses} database reads`);
export {};
