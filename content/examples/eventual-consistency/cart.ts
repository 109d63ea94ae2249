// A cart {bread} on replicas A, B and C; A and B each take one change before any gossip. A store merges two states.
interface Change { add?: string; remove?: string }
interface Store<S> { start: S; change(state: S, at: number, change: Change): S; merge(a: S, b: S): S; items(state: S): string[] }
const apply = (items: string[], { add, remove }: Change) => [...items.filter((one) => one !== remove), ...(add ? [add] : [])];
const union = (lists: string[][]) => [...new Set(lists.flat())].sort();

interface Stamped { time: number; at: number; items: string[] } // time counts changes; `at` decides between equals
const lastWriterWins: Store<Stamped> = {
  start: { time: 0, at: 0, items: ['bread'] },
  change: (state, at, change) => ({ time: state.time + 1, at, items: apply(state.items, change) }),
  merge: (a, b) => (a.time > b.time || (a.time === b.time && a.at >= b.at) ? a : b),
  items: ({ items }) => union([items]),
};

interface Sibling { vector: number[]; items: string[] } // the vector counts the changes seen from A, B and C
const newer = (a: number[], b: number[]) => `${a}` !== `${b}` && a.every((count, at) => count >= b[at]!);
const siblings: Store<Sibling[]> = {
  start: [{ vector: [0, 0, 0], items: ['bread'] }],
  change: (state, at, change) => { // the client joins what it read, then changes it
    const seen = [0, 1, 2].map((one) => Math.max(...state.map(({ vector }) => vector[one]!)));
    return [{ vector: seen.map((count, one) => count + (one === at ? 1 : 0)), items: apply(siblings.items(state), change) }];
  },
  merge: (a, b) => [...new Map([...a, ...b].map((one) => [`${one.vector}`, one])).values()]
    .filter((one, _, all) => !all.some((other) => newer(other.vector, one.vector)))
    .sort((one, other) => `${one.vector}`.localeCompare(`${other.vector}`)),
  items: (state) => union(state.map(({ items }) => items)),
};

// "eggs@1.4" is one addition, made at replica 1 when it knew of 4 others, so no two share a tag; a removal names the additions it saw.
interface Tagged { added: string[]; removed: string[] }
const observedRemoveSet: Store<Tagged> = {
  start: { added: ['bread@0.0'], removed: [] },
  change: ({ added, removed }, at, { add, remove }) => ({
    added: union([added, add ? [`${add}@${at}.${added.length}`] : []]),
    removed: union([removed, added.filter((tag) => tag.startsWith(`${remove}@`))]),
  }),
  merge: (a, b) => ({ added: union([a.added, b.added]), removed: union([a.removed, b.removed]) }),
  items: ({ added, removed }) => union([added.filter((tag) => !removed.includes(tag)).map((tag) => tag.split('@')[0]!)]),
};

const links = [[0, 1], [0, 2], [1, 0], [1, 2], [2, 0], [2, 1]] as const; // who tells whom
const lastRound = [[0, 1], [1, 2], [2, 0], [0, 1]] as const; // after it everybody knows everything
const schedules = links.flatMap((a) => links.flatMap((b) => links.flatMap((c) => links.map((d) => [a, b, c, d, ...lastRound]))));

function ends<S>({ start, change, merge, items }: Store<S>, atA: Change, atB: Change): string[][] {
  return schedules.flatMap((schedule) => {
    const replicas = [change(start, 0, atA), change(start, 1, atB), start];
    for (const [from, to] of schedule) replicas[to] = merge(replicas[to]!, replicas[from]!);
    return replicas.map(items);
  });
}
const stores: [string, (atA: Change, atB: Change) => string[][]][] = [
  ['last writer wins', (a, b) => ends(lastWriterWins, a, b)],
  ['siblings joined by the client', (a, b) => ends(siblings, a, b)],
  ['observed-remove set', (a, b) => ends(observedRemoveSet, a, b)],
];
const cases: [Change, Change][] = [
  [{ add: 'milk' }, { add: 'eggs' }],
  [{ remove: 'bread' }, { add: 'eggs' }],
  [{ add: 'bread' }, { remove: 'bread' }], // both about one item: a rule has to choose
];
const undone = new Map<string, number>();
for (const [atA, atB] of cases) {
  console.log(`A takes ${JSON.stringify(atA)}, B takes ${JSON.stringify(atB)}; 3 replicas after each of ${schedules.length} gossip schedules:`);
  for (const [name, run] of stores) {
    const distinct = [...new Set(run(atA, atB).map((items) => items.join(', ')))];
    console.log(`  ${name}: ${distinct.map((items) => `{${items}}`).join(' or ')}`);
    const kept = ({ add, remove }: Change) => distinct.every((items) => (add ? items.includes(add) : !items.includes(remove!)));
    undone.set(name, (undone.get(name) ?? 0) + [atA, atB].filter((change) => !kept(change)).length);
  }
}
console.log(`of 6 acknowledged changes, not in the result: ${[...undone].map(([name, count]) => `${name} ${count}`).join(', ')}`);
