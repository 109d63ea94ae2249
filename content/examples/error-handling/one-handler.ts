import { STATUS_CODES } from 'node:http';
import { serve } from './wire.ts';
// What a caller may be told. Every other error counts as a bug.
class Problem extends Error {
  status: number;
  constructor(status: number, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.status = status;
  }
}
const payments = await serve(() => {});
const orders = new Map<string, number[] | undefined>([['7', [1999]], ['8', undefined]]);
const total = (prices?: number[]) => prices!.reduce((a, b) => a + b); // the bug
let calls = 0;
async function charge(order: string, cents: number, attempt = 1): Promise<Response> {
  calls++;
  const headers = { 'Idempotency-Key': `order-${order}` }; // the same in each attempt
  return fetch(payments.url, { method: 'POST', headers, body: `${cents}` }).catch((cause) => {
    if (attempt === 3) throw new Problem(503, 'Payment is unavailable', cause);
    return charge(order, cents, attempt + 1); // waiting is left out
  });
}
async function pay(order: string) {
  if (!/^\d+$/.test(order)) throw new Problem(400, 'An order number has digits only');
  if (!orders.has(order)) throw new Problem(404, 'No such order');
  await charge(order, total(orders.get(order)));
}
const chain = ({ code, message, cause }: Error & { code?: string }): string =>
  (code ?? message) + (cause instanceof Error ? ` <- ${chain(cause)}` : '');
const log: string[] = [];
const shop = await serve((request, response) => {
  pay(request.url!.slice(1)).then(() => response.end('paid')).catch((error: Error) => {
    const problem = error instanceof Problem ? error : new Problem(500, 'Our mistake', error);
    const { status, message: detail } = problem;
    const instance = `/errors/${log.length + 1}`; // random in a real service
    log.push(`${status < 500 ? 'info' : 'error'} ${instance} ${chain(problem)}`);
    response.writeHead(status, { 'Content-Type': 'application/problem+json' });
    response.end(JSON.stringify({ title: STATUS_CODES[status], status, detail, instance }));
  });
});
payments.stop(); // from here on it is down
for (const order of ['seven', '9', '7', '8']) {
  calls = 0;
  const answer = await fetch(`${shop.url}/${order}`);
  console.log(`order ${order}, calls to payment: ${calls}`);
  console.log(`  caller ${await answer.text()}\n  log    ${log.at(-1)}`);
}
shop.stop();
