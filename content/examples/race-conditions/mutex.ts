// No database and one thread: ten requests add 1 to a number behind an asynchronous store.
import { setImmediate as turn } from 'node:timers/promises';

let stored = 0;
const store = {
  get: async (): Promise<number> => (await turn(), stored),
  set: async (n: number): Promise<void> => (await turn(), void (stored = n)),
};
const addOne = async (): Promise<void> => store.set((await store.get()) + 1);

type Run = (task: () => Promise<void>) => Promise<void>;
function mutex(): Run {
  let last = Promise.resolve();
  return (task) => (last = last.then(task, task)); // a task that fails must not stop the next
}

async function requests(name: string, ...instances: Run[]): Promise<void> {
  stored = 0;
  const turns = Array.from({ length: 10 / instances.length }, () => instances); // requests go to each in turn
  await Promise.all(turns.flat().map((run) => run(addOne)));
  console.log(`${name}: ${stored} of 10`);
}

await requests('await between read and write', (task) => task());
await requests('a mutex, one instance', mutex());
await requests('a mutex in each of two instances', mutex(), mutex());

stored = 0;
for (let i = 0; i < 10; i += 1) setImmediate(() => (stored += 1)); // no await inside, so nothing can come between
await turn();
console.log(`no await between read and write: ${stored} of 10`);
