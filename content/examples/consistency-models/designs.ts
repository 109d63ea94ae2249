import { dice } from './dice.ts';
import { causal, linearizable, sequential, type Operation } from './models.ts';

// Ana, Ben and Cleo each talk to the replica beside them, write a key of their own and read the other two. Simulated clock.
const clients = ['Ana', 'Ben', 'Cleo'];
type Design = 'one primary' | 'shared log, local reads' | 'causal delivery' | 'gossip';
interface Write {
  by: number; value: number; // a client's nth write has the value n
  position: number; // in the log
  seen: number[]; // how many writes of each client its replica had applied
  done?: () => void;
}
function run(design: Design, seed: number): { history: Operation[]; waited: Operation['does'][] } {
  const roll = dice(seed), delay = () => (roll(4) === 0 ? 30 + roll(30) : 1 + roll(3)); // one message in four is slow
  const replicas = clients.map(() => ({ values: [0, 0, 0], logged: 0, held: [] as Write[] }));
  const history: Operation[] = [], waited: Operation['does'][] = [];
  let clock = 0, log = 0, events: { at: number; act: () => void }[] = [];
  const after = (ticks: number, act: () => void) => void events.push({ at: clock + ticks, act });

  function arrive(to: number, write: Write): void {
    const { values, held } = replicas[to]!;
    const inTurn = ({ by, value, position, seen }: Write) => // else it is held until what it depends on has come
      design === 'shared log, local reads' ? position === replicas[to]!.logged + 1
      : design !== 'causal delivery' || seen.every((count, one) => values[one]! >= (one === by ? value - 1 : count));
    held.push(write);
    for (let next; (next = held.find(inTurn)); ) {
      held.splice(held.indexOf(next), 1);
      replicas[to]!.logged = next.position;
      values[next.by] = Math.max(values[next.by]!, next.value); // gossip: a late old value changes nothing
      if (next.by === to) next.done?.();
    }
  }
  function operate(client: number, left: number, written: number): void {
    if (left === 0) return;
    const start = clock, does = roll(3) === 0 ? 'writes' : 'reads', key = does === 'writes' ? client : (client + 1 + roll(2)) % 3;
    const total = written + (does === 'writes' ? 1 : 0);
    function answer(value: number): void {
      if (clock > start) waited.push(does);
      history.push({ client: clients[client]!, start, end: clock, does, key: clients[key]!, value });
      after(1 + roll(3), () => operate(client, left - 1, total));
    }
    const write: Write = { by: client, value: total, position: 0, seen: [...replicas[client]!.values] };
    if (design === 'one primary') after(delay(), () => { // it does all reads and writes
      if (does === 'writes') replicas[0]!.values[client] = total;
      const value = replicas[0]!.values[key]!;
      after(delay(), () => answer(value));
    });
    else if (does === 'reads') answer(replicas[client]!.values[key]!);
    else if (design === 'shared log, local reads') after(delay(), () => { // the leader numbers it
      write.position = ++log;
      write.done = () => answer(total);
      for (const to of [0, 1, 2]) after(delay(), () => arrive(to, write));
    });
    else {
      arrive(client, write);
      for (const to of [0, 1, 2]) if (to !== client) after(delay(), () => arrive(to, write));
      answer(total);
    }
  }
  for (const client of [0, 1, 2]) after(roll(6), () => operate(client, 6, 0));
  for (let next; (next = events.sort((one, other) => one.at - other.at).shift()); next.act()) clock = next.at;
  return { history, waited };
}
for (const design of ['one primary', 'shared log, local reads', 'causal delivery', 'gossip'] satisfies Design[]) {
  const runs = Array.from({ length: 1000 }, (_, seed) => run(design, seed));
  const count = (model: (history: Operation[]) => boolean) => runs.filter(({ history }) => model(history)).length;
  const waits = (['reads', 'writes'] as const).filter((what) => runs.some(({ waited }) => waited.includes(what))).join(' and ') || 'nothing';
  console.log(`${design}: of 1000 runs linearizable ${count(linearizable)}, sequential ${count(sequential)}, causal ${count(causal)}; ${waits} waited for a message`);
}
