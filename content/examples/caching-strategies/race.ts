import pg from "pg";

class Cache { // one key; a miss returns the lease that a fill must show, a delete voids it
  price: number | undefined;
  lease = 1;
  checksLeases: boolean;
  constructor(checksLeases: boolean) { this.checksLeases = checksLeases; }
  delete() { this.price = undefined; this.lease++; }
  fill(price: number, lease: number) {
    if (!this.checksLeases || lease === this.lease) this.price = price;
  }
}
async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
  await client.connect();
  return client;
}
const reader = await connect(), writer = await connect();
await writer.query("CREATE TABLE product (price int)");

for (const order of [
  "reader misses, reader selects, writer updates, writer commits, writer deletes key, reader fills",
  "writer updates, writer deletes key, reader misses, reader selects, reader fills, writer commits",
]) {
  console.log(order);
  for (const cache of [new Cache(false), new Cache(true)]) {
    await writer.query("TRUNCATE product; INSERT INTO product VALUES (100)");
    let lease = 0, price = 0;
    const select = async () => Number((await reader.query("SELECT price FROM product")).rows[0].price);
    const steps: Record<string, () => unknown> = {
      "reader misses": () => { lease = cache.lease; },
      "reader selects": async () => { price = await select(); },
      "reader fills": () => cache.fill(price, lease),
      "writer updates": () => writer.query("BEGIN; UPDATE product SET price = 80"),
      "writer commits": () => writer.query("COMMIT"),
      "writer deletes key": () => cache.delete(),
    };
    for (const step of order.split(", ")) await steps[step]!();
    const name = cache.checksLeases ? "cache with leases" : "plain cache";
    console.log(`  ${name}: database ${await select()}, cache ${cache.price ?? "empty"}`);
  }
}
await reader.end();
await writer.end();
