// Order 7 was paid, then refunded. The events arrive in different ways; what do we believe at the end?
type OrderEvent = { order: number; version: number; status: string };
const paid: OrderEvent = { order: 7, version: 1, status: 'paid' };
const refunded: OrderEvent = { order: 7, version: 2, status: 'refunded' };
let now = refunded; // what the provider answers to GET /orders/7
const provider = (_order: number): OrderEvent => now;

// Each handler gets the event and what we believed before, and returns what we believe now.
const handlers: Record<string, (event: OrderEvent, before: OrderEvent | null) => OrderEvent> = {
  'full: copy the payload': (event) => event,
  'full: only a higher version': (event, before) =>
    before === null || event.version > before.version ? event : before,
  'thin: fetch the order by its id': ({ order }) => provider(order),
};
// All are handled after the refund except the last, and the last two lose the second event.
const deliveries: [kind: string, events: OrderEvent[], answer: OrderEvent][] = [
  ['in order', [paid, refunded], refunded],
  ['swapped', [refunded, paid], refunded],
  ['first one again', [paid, refunded, paid], refunded],
  ['only first, late', [paid], refunded],
  ['only first, at once', [paid], paid],
];

let wrong = 0;
for (const [name, handle] of Object.entries(handlers)) {
  console.log(`== ${name}`);
  for (const [kind, events, answer] of deliveries) {
    now = answer;
    let belief: OrderEvent | null = null;
    for (const event of events) belief = handle(event, belief);
    const right = belief?.status === refunded.status;
    if (!right) wrong += 1;
    console.log(`${kind.padEnd(21)}${belief?.status}${right ? '' : '  WRONG'}`);
  }
}
console.log(`The order is refunded in the end; ${wrong} of 15 beliefs say otherwise`);
