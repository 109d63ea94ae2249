// Which field values do failing requests have that healthy ones don't?
import { receipt, traffic, type Order } from './shop.ts';

const failed: Order[] = [];
const healthy: Order[] = [];
for (const order of traffic(5000)) {
  try {
    receipt(order);
    healthy.push(order);
  } catch {
    failed.push(order);
  }
}
console.log(`${failed.length} of 5000 requests fail\n`);

const fields = ['browser', 'currency', 'instance', 'receipt', 'tenant'] as const;
type Test = { name: string; holds: (order: Order) => boolean };
const share = (orders: Order[], { holds }: Test) => (100 * orders.filter(holds).length) / orders.length;
const show = (test: Test) =>
  console.log(`${test.name.padEnd(30)} ${share(failed, test).toFixed(0).padStart(6)}% ${share(healthy, test).toFixed(1).padStart(8)}%`);

const tests = fields.flatMap((field) =>
  [...new Set(failed.map((order) => order[field]))].map((value) => ({
    name: `${field} = ${value}`,
    holds: (order: Order) => order[field] === value,
  })),
);
const ratio = (test: Test) => share(failed, test) / share(healthy, test);
console.log(`${'field and value'.padEnd(30)} failed  healthy`);
tests.sort((a, b) => ratio(b) - ratio(a)).forEach(show);
const [first, second] = tests;
console.log('\nthe first two together:');
show({ name: `${first!.name}, ${second!.name}`, holds: (order) => first!.holds(order) && second!.holds(order) });
