// A queue that hides a received message for 30 s and shows it again unless it was deleted. Simulated clock, in seconds.
interface Message { id: number; version: number; price: number; hiddenUntil: number }

class Queue {
  messages: Message[] = [];
  send(version: number, price: number): void {
    this.messages.push({ id: this.messages.length + 1, version, price, hiddenUntil: 0 });
  }
  receive(now: number): Message | undefined {
    const message = this.messages.find(({ hiddenUntil }) => hiddenUntil <= now);
    if (message) message.hiddenUntil = now + 30;
    return message;
  }
  delete(id: number): void {
    this.messages = this.messages.filter((message) => message.id !== id);
  }
}
function run(handler: 'stores what it gets' | 'stores only a newer version'): void {
  console.log(`the handler ${handler}`);
  const queue = new Queue();
  const product = { version: 0, price: 8 };
  let deliveries = 0, stored = 0;
  function take(worker: string, now: number): Message {
    const message = queue.receive(now)!;
    deliveries++;
    console.log(`  ${now} s: ${worker} receives message ${message.id}, price ${message.price}`);
    return message;
  }
  function finish(worker: string, now: number, { id, version, price }: Message): void {
    const accepted = handler === 'stores what it gets' || version > product.version;
    if (accepted) { Object.assign(product, { version, price }); stored++; }
    queue.delete(id);
    console.log(`  ${now} s: ${worker} ${accepted ? `stores ${price}` : 'changes nothing'} and deletes message ${id}`);
  }
  queue.send(1, 10);
  queue.send(2, 12);
  const first = take('A', 0); // then A stalls for 40 s, on a pause or a slow call
  finish('B', 2, take('B', 1));
  finish('B', 31, take('B', 30)); // message 1 has become visible again
  finish('A', 40, first); // A wakes up and knows nothing of this
  console.log(`  2 messages, ${deliveries} deliveries, price stored: ${stored}; it ends at ${product.price}, the newest was 12`);
}
run('stores what it gets');
run('stores only a newer version');
