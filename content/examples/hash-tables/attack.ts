import { randomBytes } from "node:crypto";
import { keyed, polynomial, polynomialFrom, Table } from "./table.ts";
import type { HashFunction } from "./table.ts";

// "Aa" and "BB" have one hash, so any row of these two blocks has the hash of any other row.
const collidingKeys = (blocks: number): string[] => blocks === 0 ? [""]
  : collidingKeys(blocks - 1).flatMap((key) => [`${key}Aa`, `${key}BB`]);

function fill(keys: string[], hash: HashFunction) {
  const table = new Table(hash, 0.75);
  keys.forEach((key, n) => table.set(key, n));
  return { compared: table.compared, longest: table.longest(), buckets: table.buckets.length };
}
console.log(`hash of "Aa" ${polynomial("Aa")}, of "BB" ${polynomial("BB")}`);
for (const blocks of [11, 12]) {
  const attack = collidingKeys(blocks);
  const ordinary = attack.map((_, n) => `order-${n}`);
  console.log(`\n${attack.length} inserts, ${fill(ordinary, polynomial).buckets} buckets at the end`);
  for (const [name, keys] of [["ordinary", ordinary], ["colliding", attack]] as const) {
    const { compared, longest } = fill(keys, polynomial);
    console.log(`  known hash, ${name} keys: ${compared} comparisons, longest chain ${longest}`);
  }
  const { compared, longest } = fill(attack, keyed(randomBytes(16))); // another secret in each run
  const fewer = compared < attack.length, short = longest < 12;
  console.log(`  keyed hash, colliding keys: under one comparison per insert ${fewer}, chains under 12 ${short}`);
}

const seeded = polynomialFrom(randomBytes(4).readInt32BE()); // a secret start instead of 0
console.log(`\nKnown formula, secret start, 4096 colliding keys: longest chain ${fill(collidingKeys(12), seeded).longest}`);
