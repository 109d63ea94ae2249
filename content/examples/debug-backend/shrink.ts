// A cart of 200 lines from production makes total() fail. Which lines does it take?
type Line = { sku: number; quantity: number; gift?: boolean };

function total(cart: Line[]): number {
  const gifts = cart.filter((line) => line.gift);
  const paid = cart.filter((line) => line.quantity > 0);
  // The bug: one gift takes the place of the first line with quantity 0.
  if (gifts.length > 0 && paid.length < cart.length) throw new Error('negative total');
  return paid.reduce((sum, line) => sum + line.quantity * 100, 0);
}

let runs = 0;
function fails(cart: Line[]): boolean {
  runs++;
  try {
    total(cart);
    return false;
  } catch (error) {
    return error instanceof Error && error.message === 'negative total'; // this failure, no other
  }
}

const cart: Line[] = Array.from({ length: 200 }, (_, i) => ({ sku: i + 1, quantity: 1 + (i % 4) }));
cart[37] = { sku: 38, quantity: 0 };
cart[151] = { sku: 152, quantity: 1, gift: true };

// Leave out a piece. If the rest still fails, the piece wasn't needed. Then try smaller pieces.
let rest = cart;
for (let size = rest.length / 2; size >= 1; size = Math.floor(size / 2)) {
  for (let from = 0; from < rest.length; ) {
    const without = [...rest.slice(0, from), ...rest.slice(from + size)];
    if (fails(without)) rest = without;
    else from += size;
  }
  console.log(`pieces of ${size}: ${rest.length} lines left after ${runs} runs`);
}
console.log(`still fails: ${JSON.stringify(rest)}`);
