import { keyed, Table } from "./table.ts";

const hash = keyed(Buffer.from("fixed here, so that every run prints the same"));
const keys = Array.from({ length: 8_192 }, (_, n) => `order-${n}`);

console.log("1,024 buckets that never grow: keys compared per lookup, longest chain");
for (const load of [0.5, 1, 2, 4, 8]) {
  const table = new Table(hash, load);
  table.buckets = Array.from({ length: 1_024 }, () => []);
  const stored = keys.slice(0, 1_024 * load);
  stored.forEach((key, n) => table.set(key, n));
  table.compared = 0;
  for (const key of stored) table.get(key);
  const found = table.compared / stored.length;
  table.compared = 0;
  for (const key of stored) table.get(`absent-${key}`);
  const absent = table.compared / stored.length;
  console.log(`  load ${load}: found ${found.toFixed(2)}, absent ${absent.toFixed(2)}, longest ${table.longest()}`);
}

console.log("\nGrowing from 8 buckets, at most 0.75 entries per bucket");
const table = new Table(hash, 0.75);
let worst = 0;
for (const [n, key] of keys.entries()) {
  const before = table.moved;
  table.set(key, n);
  worst = Math.max(worst, table.moved - before);
  if ([1_024, 2_048, 4_096, 8_192].includes(table.size)) {
    const perInsert = (table.moved / table.size).toFixed(2);
    console.log(`  ${table.size} inserts: ${table.moved} moves, ${perInsert} per insert, most in one insert ${worst}`);
  }
}
