// The worker of examples, in two parts. Told to start others, it does so from code in memory: a worker that was
// stopped in the middle of a query is replaced without the network. Told to run, it is such a worker.
import { execute } from './lib/run/execute.ts';
import type { Order, OrderReply, Start } from './lib/run/types.ts';

const workers = new Map<number, Worker>();
let address: string | undefined;

function startOther({ id, code, start }: Order & { kind: 'start' }): void {
  const reply = (answer: OrderReply['reply']): void => postMessage({ id, reply: answer } satisfies OrderReply);
  let heard = false;
  try {
    address ??= URL.createObjectURL(code);
    const worker = new Worker(address);
    workers.set(id, worker);
    worker.onmessage = ({ data }: MessageEvent<Exclude<OrderReply['reply'], { kind: 'refused' }>>) => {
      heard = true;
      reply(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reply(heard ? { kind: 'failed', error: event.message } : { kind: 'refused' });
    };
    worker.postMessage(start);
  } catch {
    reply({ kind: 'refused' });
  }
}

onmessage = ({ data }: MessageEvent<Order | Start>) => {
  if (!('kind' in data)) void execute(data, (reply) => postMessage(reply));
  else if (data.kind === 'start') startOther(data);
  else {
    workers.get(data.id)?.terminate();
    workers.delete(data.id);
  }
};
