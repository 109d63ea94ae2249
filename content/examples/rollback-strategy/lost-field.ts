// v2 adds a gift note to the order document. v1, back after the rollback, marks the orders as paid.
type Order = { id: number; status: string; giftNote?: string };

const savedByV2 = () => Array.from({ length: 100 }, (_, id): string =>
  JSON.stringify({ id, status: "new", giftNote: "Happy birthday" } satisfies Order));

const markPaid: Record<string, (stored: string) => string> = {
  "v1 builds the document from the fields it knows": (stored) => {
    const { id } = JSON.parse(stored) as Order;
    return JSON.stringify({ id, status: "paid" });
  },
  "v1 changes its field and keeps the rest": (stored) =>
    JSON.stringify({ ...(JSON.parse(stored) as Order), status: "paid" }),
};
for (const [name, pay] of Object.entries(markPaid)) {
  let errors = 0, paid = 0, notes = 0;
  for (const stored of savedByV2()) {
    try {
      const order = JSON.parse(pay(stored)) as Order;
      if (order.status === "paid") paid++;
      if (order.giftNote) notes++;
    } catch { errors++; }
  }
  console.log(`${name}: ${errors} errors, ${paid} orders paid, ${notes} gift notes left`);
}
export {};
