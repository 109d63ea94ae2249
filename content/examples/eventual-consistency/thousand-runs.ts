import { faults, run, type Policy } from './replicas.ts';

const seeds = Array.from({ length: 1000 }, (_, seed) => seed);
for (const policy of ['any replica', 'session guarantees'] satisfies Policy[]) {
  const runs = seeds.map((seed) => run(seed, policy));
  const wrong = runs.flatMap(({ steps }) => steps.flatMap((step) => step.wrong));
  const reads = runs.flatMap(({ steps }) => steps.filter(({ text }) => text.includes('reads'))).length;
  const equal = runs.filter(({ end }) => new Set(end).size === 1).length;
  const counts = faults.map((fault) => `${fault} ${wrong.filter((one) => one === fault).length}`);
  console.log(`${policy}: ${reads} reads, ${counts.join(', ')}; replicas equal at the end of ${equal} runs`);
}
