import { causal, linearizable, sequential, serializable, strictSerializable, type Operation } from './models.ts';

const histories: Record<string, string> = { // client, start-end, what it did; every key starts at 0
  'both values during a write': 'Ana 1-6 writes price 9, Ben 2-3 reads price 0, Cleo 4-5 reads price 9',
  'new, then old, during a write': 'Ana 1-6 writes price 9, Ben 2-3 reads price 9, Cleo 4-5 reads price 0',
  'old after the write': 'Ana 1-2 writes price 9, Ben 3-4 reads price 0',
  'both flags missed': 'Ana 1-2 writes hers 1, Ana 3-4 reads his 0, Ben 1-2 writes his 1, Ben 3-4 reads hers 0',
  'answer without question':
    'Ana 1-2 writes question 1, Ben 3-4 reads question 1, Ben 5-6 writes answer 1, Cleo 7-8 reads answer 1, Cleo 9-10 reads question 0',
  'own write missing': 'Ana 1-2 writes price 9, Ana 3-4 reads price 0',
  'lost update': 'Ana 1-2 reads stock 0, Ben 1-2 reads stock 0, Ana 3-4 writes stock 5, Ben 5-6 writes stock 3',
};
function parse(text: string): Operation[] {
  return text.split(', ').map((one) => {
    const [client, time, does, key, value] = one.split(' ') as [string, string, 'writes' | 'reads', string, string];
    const [start, end] = time.split('-').map(Number) as [number, number];
    return { client, start, end, does, key, value: Number(value) };
  });
}
const yes = (allowed: boolean) => (allowed ? 'yes' : 'no');
for (const [name, text] of Object.entries(histories)) {
  const history = parse(text);
  console.log(`${name}: linearizable ${yes(linearizable(history))}, sequential ${yes(sequential(history))}, causal ${yes(causal(history))}`);
}
const flags = parse(histories['both flags missed']!);
const alone = ['hers', 'his'].every((name) => sequential(flags.filter(({ key }) => key === name)));
console.log(`both flags missed, each flag alone: sequential ${yes(alone)}`);

const own = parse(histories['own write missing']!).map((one) => [one]);
console.log(`own write missing, two transactions: serializable ${yes(serializable(own))}, strict serializable ${yes(strictSerializable(own))}`);
const lost = ['Ana', 'Ben'].map((name) => parse(histories['lost update']!).filter(({ client }) => client === name));
console.log(`lost update, one transaction each: serializable ${yes(serializable(lost))}, strict serializable ${yes(strictSerializable(lost))}`);
