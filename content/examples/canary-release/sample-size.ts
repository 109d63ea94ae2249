// Two groups that serve equally many requests: the canary (new version) and a control (old version).
// Rule: stop when two equal versions would give the canary so many of the errors less than 1 time in 100.
const healthy = 0.001;
let [a, b, c, d] = [1, 2, 3, 4];
function random(): number { // sfc32: the same numbers in every run
  const t = (a + b + d) | 0;
  [a, b, c, d] = [b ^ (b >>> 9), (c + (c << 3)) | 0, ((c << 21 | c >>> 11) + t) | 0, (d + 1) | 0];
  return ((t >>> 0) + 0.5) / 2 ** 32;
}
function failures(requests: number, rate: number): number { // draws the gap to the next failure
  let count = 0;
  for (let at = 0; ; count++) {
    at += 1 + Math.floor(Math.log(random()) / Math.log(1 - rate));
    if (at > requests) return count;
  }
}
// If the versions are equal, each failure falls on either group like a coin. How likely are this many or more?
function byLuck(canary: number, control: number): number {
  const n = canary + control;
  let log = -n * Math.LN2, sum = 0; // log: of the probability of exactly k of n
  for (let k = 0; k <= n; log += Math.log((n - k) / ++k)) if (k >= canary) sum += Math.exp(log);
  return sum;
}
const stops = (canary: number, control: number) => byLuck(canary, control) < 0.01;

function stopped(requests: number, rate: number, trials = 1_000, looks = 1): number { // percent
  let count = 0;
  for (let t = 0; t < trials; t++) {
    let canary = 0, control = 0;
    for (let look = 0; look < looks; look++) {
      canary += failures(requests / looks, rate);
      control += failures(requests / looks, healthy);
      if (stops(canary, control)) { count++; break; }
    }
  }
  return 100 * count / trials;
}
const row = (cells: string[]) => console.log(cells.map((cell) => cell.padStart(9)).join(""));
console.log("Releases stopped, by error rate of the new version (the old one: 0.1%)");
row(["requests", "20%", "2%", "0.3%", "0.15%", "0.1%"]);
for (const requests of [100, 500, 2_000, 10_000, 20_000, 100_000])
  row([String(requests), ...[0.2, 0.02, 0.003, 0.0015, healthy].map((rate) => stopped(requests, rate).toFixed(0) + "%")]);
console.log("The last column again, 20,000 requests, stopping at the first bad look");
for (const looks of [1, 20, 200]) console.log(`looks: ${looks}, stopped: ${stopped(20_000, healthy, 10_000, looks).toFixed(1)}%`);
