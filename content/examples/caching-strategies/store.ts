import pg from "pg";

type Row = { price: number; version: number };
type Cached = Row | undefined;
// What a writer does to the cached entry after its commit; returns the entry that is left.
const afterCommit: Record<string, (cached: Cached, mine: Row) => Cached> = {
  "store": (_cached, mine) => mine,
  "store if newer": (cached, mine) => cached && cached.version > mine.version ? cached : mine,
  "delete": () => undefined,
};
const db = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
await db.connect();
await db.query("CREATE TABLE product (price int, version int)");

for (const evicted of [false, true]) {
  const results: string[] = [];
  for (const [name, update] of Object.entries(afterCommit)) {
    await db.query("TRUNCATE product; INSERT INTO product VALUES (100, 1)");
    const commit = async (price: number): Promise<Row> => (await db.query<Row>(
      "UPDATE product SET price = $1, version = version + 1 RETURNING price, version", [price])).rows[0]!;
    const first = await commit(80), second = await commit(90);
    let cached = update(undefined, second);
    if (evicted) cached = undefined;
    cached = update(cached, first); // the first writer was slow to reach the cache
    results.push(`${name} leaves ${cached?.price ?? "nothing"}`);
  }
  console.log(`80 then 90 committed; cache reached by 90${evicted ? ", evicted" : ""}, then by 80: ` +
    results.join(", "));
}
await db.end();
