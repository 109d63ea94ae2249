// One register on three replicas. Round trips: A-B 20 ms, A-C and B-C 80 ms; a request gives up after 200 ms. Simulated clock.
type Name = 'A' | 'B' | 'C';
type Mode = 'majority' | 'any one copy';
interface Copy { version: number; by: Name; value: number }

const names: Name[] = ['A', 'B', 'C'];
const roundTrip = (one: Name, other: Name) => (one === other ? 0 : one === 'C' || other === 'C' ? 80 : 20);
const newer = (a: Copy, b: Copy) => (a.version > b.version || (a.version === b.version && a.by > b.by) ? a : b);

function run(mode: Mode): void {
  const copies = new Map<Name, Copy>(names.map((name) => [name, { version: 0, by: 'A', value: 0 }]));
  let underway: { to: Name; from: Name; due: number; copy: Copy }[] = [];
  let clock = 0, cut = false, writes = 0, lastAcknowledged = 0;
  const linked = (one: Name, other: Name) => !cut || (one === 'C') === (other === 'C');

  function deliver(): void { // what the cut holds up arrives once the link is back
    const arrives = (one: (typeof underway)[number]) => one.due <= clock && linked(one.from, one.to);
    for (const { to, copy } of underway.filter(arrives)) copies.set(to, newer(copies.get(to)!, copy));
    underway = underway.filter((one) => !arrives(one));
  }
  function request(at: Name, value?: number): string {
    const what = value === undefined ? `read at ${at}` : `write ${value} at ${at}`;
    const peers = mode === 'majority' ? names.filter((name) => name !== at && linked(at, name)) : [at];
    const peer = peers.sort((one, other) => roundTrip(at, one) - roundTrip(at, other))[0];
    if (!peer) { clock += 200; return `${what} refused after 200 ms`; } // one of three is no majority
    const began = clock;
    clock += roundTrip(at, peer); // ask for the newest copy
    deliver();
    const newest = newer(copies.get(at)!, copies.get(peer)!);
    const copy = value === undefined ? newest : { version: newest.version + 1, by: at, value };
    if (copies.get(at) !== copy || copies.get(peer) !== copy) { // store it, also after a read that found an old copy
      clock += roundTrip(at, peer);
      for (const name of names) {
        if (name === at || name === peer) copies.set(name, copy);
        else underway.push({ from: at, to: name, due: clock + roundTrip(at, name) / 2, copy });
      }
    }
    if (value !== undefined) { lastAcknowledged = value; return `${what} in ${clock - began} ms`; }
    return `${what} gives ${copy.value}${copy.value === lastAcknowledged ? '' : `, not ${lastAcknowledged}`} in ${clock - began} ms`;
  }
  const settle = () => { clock += 500; deliver(); };
  function round(first: Name, second: Name): string[] {
    const lines = [request(first, ++writes), request(second)];
    settle();
    lines.push(request(second, ++writes), request(first));
    settle();
    return lines;
  }
  console.log(mode);
  console.log(`  linked: ${round('A', 'C').join('; ')}`);
  cut = true;
  console.log(`  C cut off: ${round('C', 'A').join('; ')}`);
  cut = false;
  settle();
  console.log(`  linked again: ${[request('A'), request('C')].join('; ')}`);
}
run('majority');
run('any one copy');
