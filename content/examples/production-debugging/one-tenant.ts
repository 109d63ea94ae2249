// Ask production one more question: for one tenant, for a while, within a budget, without personal data.
import { receipt, traffic, type Order } from './shop.ts';

type Rule = { when: (order: Order) => boolean; until: number; budget: number };
type Input = Pick<Order, 'currency' | 'receipt' | 'amount'>; // what may be kept: no email, no tenant

function serve(orders: Order[], rule: Rule) {
  let lines = 0;
  const captured: Input[] = [];
  orders.forEach((order, second) => {
    const watched = second < rule.until && rule.when(order);
    const debug = (text: string) => {
      if (watched && lines < rule.budget) lines++; // here the text would be written
      return text;
    };
    try {
      debug('order loaded');
      debug(`receipt ${order.receipt}`);
      receipt(order);
      debug('receipt sent');
    } catch {
      const { currency, receipt, amount } = order;
      if (watched && captured.length === 0) captured.push({ currency, receipt, amount });
    }
  });
  return { lines, captured };
}

const orders = traffic(5000); // one a second
const suspects = (order: Order) => order.tenant === 'shop-2' && order.receipt === 'new' && order.currency === 'JPY';
const everyone = serve(orders, { when: () => true, until: 1800, budget: Infinity });
const narrow = serve(orders, { when: suspects, until: 1800, budget: 100 });
console.log(`30 minutes of debug lines for everyone: ${everyone.lines}`);
console.log(`for shop-2, new receipt, JPY: ${narrow.lines}`);
const input = narrow.captured[0]!;
console.log(`captured: ${JSON.stringify(input)}`);

// Back at the desk the captured input is the test.
const unimportant = { tenant: 'test', instance: 'test', browser: 'test', email: 'test@example.com' };
for (const currency of [input.currency, 'EUR']) {
  try {
    receipt({ ...input, ...unimportant, currency });
    console.log(`at the desk, ${currency}: works`);
  } catch (error) {
    console.log(`at the desk, ${currency}: ${(error as Error).message}`);
  }
}
