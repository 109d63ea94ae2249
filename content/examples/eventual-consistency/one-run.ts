import { run } from './replicas.ts';

const { steps, end, endTick } = run(25, 'any replica');
for (const { tick, text, wrong } of steps)
  console.log([`tick ${String(tick).padStart(2)}: ${text}`, ...wrong].join(', '));
console.log(`tick ${endTick}: last gossip arrives; A, B and C hold v${end.join(', v')}`);
