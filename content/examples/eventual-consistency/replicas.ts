// One profile name on three replicas. Ana writes and reads it, Ben only reads. Nothing here waits: time is a counter.
export type Policy = 'any replica' | 'session guarantees';
export const faults = ['stale', 'own write missing', 'older than before', 'refused'] as const;
export interface Step { tick: number; user: 'Ana' | 'Ben'; does: 'write' | 'read'; text: string; wrong: (typeof faults)[number][] }

const names = ['A', 'B', 'C'];

/** mulberry32: the same seed gives the same run. `roll(n)` is one of 0 … n - 1. */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

export function run(seed: number, policy: Policy): { steps: Step[]; end: number[]; endTick: number; overtaken: number } {
  const roll = dice(seed);
  const copies = [0, 0, 0]; // the version that each replica holds
  let gossip: { due: number; to: number; version: number }[] = [];
  let written = 0; // the newest version that a replica has acknowledged
  const wrote = { Ana: 0, Ben: 0 }, read = { Ana: 0, Ben: 0 }; // what each session knows
  const steps: Step[] = [];
  let tick = 0, overtaken = 0;
  for (; tick <= 20 || gossip.length > 0; tick++) {
    for (const { to, version } of gossip.filter(({ due }) => due === tick)) {
      if (version < (copies[to] ?? 0)) overtaken++; // a newer version came first: the late one changes nothing
      else copies[to] = version;
    }
    gossip = gossip.filter(({ due }) => due > tick);
    if (tick > 20 || tick % 2 === 1) continue;

    if (tick % 8 === 0) {
      const at = roll(3);
      copies[at] = wrote.Ana = ++written;
      for (const to of [0, 1, 2]) if (to !== at) gossip.push({ due: tick + 1 + roll(12), to, version: written });
      steps.push({ tick, user: 'Ana', does: 'write', text: `Ana writes v${written} at ${names[at]}`, wrong: [] });
      continue;
    }
    const user = roll(2) === 0 ? 'Ana' : 'Ben';
    const first = roll(3), second = (first + 1 + roll(2)) % 3; // the third replica is out of reach for this read
    const needed = policy === 'any replica' ? 0 : Math.max(wrote[user], read[user]);
    const at = [first, second].find((replica) => (copies[replica] ?? 0) >= needed);
    if (at === undefined) {
      steps.push({ tick, user, does: 'read', text: `${user} finds no replica new enough`, wrong: ['refused'] });
      continue;
    }
    const version = copies[at] ?? 0;
    const wrong: Step['wrong'] = [];
    if (version < written) wrong.push('stale');
    if (version < wrote[user]) wrong.push('own write missing');
    if (version < read[user]) wrong.push('older than before');
    steps.push({ tick, user, does: 'read', text: `${user} reads v${version} at ${names[at]}`, wrong });
    read[user] = version;
  }
  return { steps, end: copies, endTick: tick - 1, overtaken };
}
