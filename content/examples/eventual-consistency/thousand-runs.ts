import { faults, run, type Policy } from './replicas.ts';

const seeds = Array.from({ length: 1000 }, (_, seed) => seed);
for (const policy of ['any replica', 'session guarantees'] satisfies Policy[]) {
  const runs = seeds.map((seed) => run(seed, policy));
  const equal = runs.filter(({ end }) => new Set(end).size === 1).length;
  const overtaken = runs.reduce((sum, one) => sum + one.overtaken, 0);
  console.log(`${policy}: copies equal at the end of ${equal} runs, gossip overtaken ${overtaken} times`);
  for (const user of ['Ana', 'Ben']) {
    const reads = runs.flatMap(({ steps }) => steps.filter((one) => one.user === user && one.does === 'read'));
    const counts = faults.map((fault) => `${reads.filter(({ wrong }) => wrong.includes(fault)).length} ${fault}`);
    console.log(`  ${user}: ${reads.length} reads, ${counts.join(', ')}`);
  }
}
