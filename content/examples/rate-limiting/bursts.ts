// One client, 60 requests a minute. `now` is in seconds; the answer is the wait before the request runs, or "no".
type Limiter = (now: number) => number | 'no';

function fixedWindow(): Limiter {
  let minute = 0, count = 0;
  return (now) => {
    if (Math.floor(now / 60) !== minute) [minute, count] = [Math.floor(now / 60), 0];
    return count < 60 ? (count++, 0) : 'no';
  };
}
function slidingLog(): Limiter {
  let log: number[] = [];
  return (now) => {
    log = log.filter((time) => time > now - 60);
    return log.length < 60 ? (log.push(now), 0) : 'no';
  };
}
function slidingCounter(): Limiter { // weighs the last minute's count by the part of it still in view
  let minute = 0, count = 0, last = 0;
  return (now) => {
    const current = Math.floor(now / 60);
    if (current !== minute) [minute, last, count] = [current, current === minute + 1 ? count : 0, 0];
    return (last * (60 - (now % 60))) / 60 + count + 1 <= 60 ? (count++, 0) : 'no';
  };
}
function tokenBucket(): Limiter { // 1 token a second, at most 10
  let tokens = 10, then = 0;
  return (now) => {
    [tokens, then] = [Math.min(10, tokens + now - then), now];
    return tokens >= 1 ? (tokens--, 0) : 'no';
  };
}
function leakyQueue(): Limiter { // 1 leaves a second, at most 10 wait
  let next = 0;
  return (now) => {
    const wait = Math.max(0, next - now);
    return wait <= 10 ? (next = now + wait + 1, wait) : 'no';
  };
}
const atOnce = Array.from({ length: 100 }, () => 30);
const stream = Array.from({ length: 8 * 130 }, (_, n) => 50 + n / 8);
const most = (starts: number[], span: number) =>
  Math.max(...starts.map((from) => starts.filter((at) => at >= from && at < from + span).length));

console.log('100 requests at 0:30; then, on a new limiter, eight a second from 0:50 to 3:00');
for (const create of [fixedWindow, slidingLog, slidingCounter, tokenBucket, leakyQueue]) {
  const [burst, starts] = [atOnce, stream].map((trace) => {
    const limiter = create();
    return trace.flatMap((now) => { const wait = limiter(now); return wait === 'no' ? [] : [now + wait]; });
  }) as [number[], number[]];
  console.log(`${create.name}: of the 100, ${burst.length} run, ${most(burst, 1)} in one second; stream: ${most(starts, 60)} in one minute`);
}
