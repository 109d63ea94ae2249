/** A simulated clock in milliseconds, and resources that serve a limited number at once, in order of arrival. */
export function simulation() {
  let now = 0;
  const agenda: { at: number; go: () => void }[] = [];
  const at = (time: number, go: () => void) => {
    let i = agenda.length;
    while (i > 0 && agenda[i - 1]!.at > time) i--;
    agenda.splice(i, 0, { at: time, go });
  };

  /** `use(ms)` waits for a free place, keeps it for `ms`, and says how long the wait was. */
  const resource = (free: number) => {
    const queue: (() => void)[] = [];
    return (ms: number) =>
      new Promise<number>((done) => {
        const asked = now;
        const begin = () => {
          const waited = now - asked;
          free--;
          at(now + ms, () => {
            free++;
            queue.shift()?.();
            done(waited);
          });
        };
        if (free > 0) begin();
        else queue.push(begin);
      });
  };
  /** Independent arrivals, `every` ms on average, the same ones in each run. */
  const arrivals = (every: number, end: number, arrive: () => void) => {
    let seed = every;
    const gap = () => -every * Math.log((seed = (seed * 48271) % 2147483647) / 2147483647);
    const next = () => {
      arrive();
      plan();
    };
    const plan = () => {
      const t = now + gap();
      if (t < end) at(t, next);
    };
    gap(), gap(); // the first two numbers of a small seed are too even
    plan();
  };
  const run = async () => {
    for (let next = agenda.shift(); next; next = agenda.shift()) {
      now = next.at;
      next.go();
      await null; // lets the request that was waiting take its next step
    }
  };
  return { time: () => now, resource, arrivals, run };
}
