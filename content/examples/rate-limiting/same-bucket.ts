// nginx's limit_req keeps one number, the excess that leaks away. Does it decide like a token bucket?
function limitReq(rate: number, burst: number) { // the arithmetic of `limit_req … burst=N nodelay`
  let excess = 0, then: number | undefined;
  return (now: number) => {
    const level = then === undefined ? 0 : Math.max(0, excess - rate * (now - then) + 1);
    if (level > burst) return false;
    [excess, then] = [level, now];
    return true;
  };
}
function tokenBucket(rate: number, size: number) {
  let tokens = size, then = 0;
  return (now: number) => {
    [tokens, then] = [Math.min(size, tokens + rate * (now - then)), now];
    if (tokens < 1) return false;
    tokens--;
    return true;
  };
}
let seed = 1;
const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
for (const size of [10, 11]) {
  const meter = limitReq(1, 10), bucket = tokenBucket(1, size);
  let now = 0, allowed = 0, differ = 0;
  for (let n = 0; n < 100_000; n++) {
    if (random() < 0.5) now += Math.floor(random() * 16) / 4; // whole quarters of a second, so that sums are exact
    const [byMeter, byBucket] = [meter(now), bucket(now)];
    if (byMeter) allowed++;
    if (byMeter !== byBucket) differ++;
  }
  console.log(`burst=10 nodelay against a bucket of ${size}: 100000 requests, ${allowed} allowed, ${differ} decided differently`);
}
