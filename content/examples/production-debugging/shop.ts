/** A shop whose new receipt fails for some orders, and its traffic. */
export type Order = {
  currency: string;
  receipt: 'old' | 'new';
  tenant: string;
  instance: string;
  browser: string;
  amount: number;
  email: string;
};

export function receipt(order: Order): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: order.currency });
  if (order.receipt === 'old') return format.format(order.amount);
  const parts = format.formatToParts(order.amount);
  const [whole, fraction] = ['integer', 'fraction'].map((type) => parts.find((part) => part.type === type));
  return `${whole!.value}<small>${fraction!.value}</small>`;
}

export function traffic(requests: number): Order[] {
  let seed = 20261125;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const one = (weights: Record<string, number>) => {
    let left = random() * 100;
    return Object.keys(weights).find((value) => (left -= weights[value]!) < 0) ?? Object.keys(weights)[0]!;
  };
  return Array.from({ length: requests }, (_, i) => {
    const currency = one({ EUR: 55, USD: 35, GBP: 6, JPY: 4 });
    const price = 100 + Math.floor(random() * 20_000);
    return {
      currency,
      receipt: one({ old: 90, new: 10 }) === 'new' ? 'new' : 'old',
      tenant: `shop-${one({ 1: 50, 2: 30, 3: 20 })}`,
      instance: one({ a: 34, b: 33, c: 33 }),
      browser: one({ Chrome: 65, Safari: 20, Firefox: 15 }),
      amount: currency === 'JPY' ? price : price / 100,
      email: `customer${i}@example.com`,
    };
  });
}
