// A client reads eight orders, two at a time, from copies of one service. Where is its place in the list kept?
const orders = [1, 2, 3, 4, 5, 6, 7, 8]; // in the database, the same for every copy
const store = new Map<string, number>(); // shared by the copies, a Redis, say
type Query = { client: string; after?: number };
type Handler = (query: Query, memory: Map<string, number>) => number[];

const page = (after: number) => orders.slice(after, after + 2);
function advance(places: Map<string, number>, client: string): number[] {
  const after = places.get(client) ?? 0;
  places.set(client, after + 2);
  return page(after);
}
const designs: Record<string, Handler> = {
  'process memory': ({ client }, memory) => advance(memory, client),
  'shared store': ({ client }) => advance(store, client),
  'the request': ({ after = 0 }) => page(after),
};

function read(handle: Handler, event: string): string {
  store.clear();
  const copies = event === 'one copy' ? [new Map()] : [new Map(), new Map()];
  const got: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    if (turn === 2 && event === 'a copy dies') copies.pop();
    const send = () => handle({ client: 'ann', after: got.at(-1) ?? 0 }, copies[turn % copies.length] ?? new Map());
    if (turn === 1 && event === 'an answer is lost') send(); // the copy answered; the client got nothing and repeats
    got.push(...send());
  }
  return got.join(' ');
}
for (const [place, handle] of Object.entries(designs)) {
  console.log(`place kept in ${place}`);
  for (const event of ['one copy', 'two copies', 'a copy dies', 'an answer is lost'])
    console.log(`  ${event}:`.padEnd(22), read(handle, event));
}
