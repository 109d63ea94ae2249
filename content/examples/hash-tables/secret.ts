import { hash as digest, randomBytes } from "node:crypto";
import { keyed, Table } from "./table.ts";
import type { HashFunction } from "./table.ts";

const sha256: HashFunction = (key) => digest("sha256", key, "buffer").readUInt32BE();

// On the attacker's machine: anyone can compute SHA-256, so keep the keys for bucket 0 of 256.
const chosen: string[] = [];
let tried = 0;
for (; chosen.length < 128; tried++) {
  if (sha256(`key-${tried}`) % 256 === 0) chosen.push(`key-${tried}`);
}
console.log(`${tried} keys tried to find ${chosen.length} for one bucket of 256`);

function longestChain(hash: HashFunction) {
  const table = new Table(hash, 0.75);
  chosen.forEach((key, n) => table.set(key, n));
  return table.longest();
}
const known = longestChain(sha256);
const secret = longestChain(keyed(randomBytes(16))); // another secret in each run
const spread = secret < 12;
console.log(`Those ${chosen.length} keys: longest chain ${known} with SHA-256, under 12 with a keyed hash ${spread}`);
