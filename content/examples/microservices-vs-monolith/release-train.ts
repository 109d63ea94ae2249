// Each team merges one change an hour; 2 in 100 are bad. A release with a bad change is taken back, and all
// good changes in it wait. 2,000 hours, a release in each, the same dice in every run.
let seed = 7;
function chance(): number { // a small seeded generator (mulberry32)
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const hours = 2000;
for (const teams of [1, 4, 12, 40]) {
  let good = 0, held = 0;
  for (let hour = 0; hour < hours; hour++) {
    const bad = Array.from({ length: teams }, () => chance() < 0.02);
    const fine = bad.filter((isBad) => !isBad).length;
    good += fine;
    if (fine < teams) held += fine;
  }
  const share = Math.round((100 * held) / good);
  console.log(`${teams} ${teams === 1 ? 'team' : 'teams'} in one release: ${share}% of the good changes are held back by another team's`);
}
