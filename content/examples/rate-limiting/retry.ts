// 100 workers share one API key: a token bucket of 10, refilled at 10 a second. All start at 0; time is simulated.
let seed = 1;
const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

type Pause = (retryAfter: number, attempt: number) => number; // seconds until the next try
function run(pause: Pause) {
  let tokens = 10, then = 0, requests = 0, finished = 0;
  const perSecond: number[] = Array.from({ length: 60 }, () => 0);
  const tries = Array.from({ length: 100 }, () => ({ at: 0, attempt: 1 }));
  while (tries.length > 0) {
    tries.sort((a, b) => a.at - b.at);
    const { at, attempt } = tries.shift()!;
    requests++;
    perSecond[Math.floor(at)]!++;
    [tokens, then] = [Math.min(10, tokens + 10 * (at - then)), at];
    if (tokens >= 1) { tokens--; finished = at; continue; }
    const retryAfter = Math.ceil((1 - tokens) / 10); // the header carries whole seconds
    tries.push({ at: at + pause(retryAfter, attempt), attempt: attempt + 1 });
  }
  return { requests, finished, worst: Math.max(...perSecond.slice(1)) };
}
const policies: Record<string, Pause> = {
  'again after 50 ms': () => 0.05,
  'after Retry-After': (retryAfter) => retryAfter,
  'after Retry-After + a random part, doubling': (retryAfter, attempt) => retryAfter + random() * 2 ** attempt,
};
for (const [name, pause] of Object.entries(policies)) {
  const { requests, finished, worst } = run(pause);
  console.log(`${name}: ${requests} requests, ${requests - 100} of them refused, busiest later second ${worst}, done at ${finished.toFixed(1)} s`);
}

// A sliding log, 60 a minute, and a client that asks twice a second for ten minutes.
for (const recordsRefusals of [false, true]) {
  let log: number[] = [];
  const passed = Array.from({ length: 1_200 }, (_, n) => n / 2).filter((now) => {
    log = log.filter((time) => time > now - 60);
    const ok = log.length < 60;
    if (ok || recordsRefusals) log.push(now);
    return ok;
  });
  console.log(`log ${recordsRefusals ? 'of every request' : 'of allowed requests'}: ${passed.length} of 1200 pass, the last at ${passed.at(-1)} s`);
}
