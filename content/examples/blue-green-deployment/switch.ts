import { createServer, request, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { Client } from "pg";

const listen = async (server: Server): Promise<number> => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  return (server.address() as AddressInfo).port;
};
const get = (port: number): Promise<number> => new Promise((resolve) => {
  request({ port, host: "127.0.0.1", agent: false }, (res) => {
    res.resume().on("end", () => resolve(res.statusCode ?? 0));
  }).on("error", () => resolve(0)).end();
});
const inBlue = "INSERT INTO blue.orders (item) VALUES ('tea')";

async function deploy(name: string, migration: string, inGreen: string): Promise<void> {
  const db = new Client({ connectionString: process.env.DATABASE_URL });
  await db.connect();
  // A schema stands for a database. Green uses blue's, unless it gets a copy.
  await db.query("CREATE SCHEMA blue; CREATE SCHEMA green; CREATE TABLE blue.orders (item text)");
  const app = (sql: string) => createServer((_req, res) => {
    db.query(sql).then(() => res.end(), () => res.writeHead(500).end());
  });
  const blue = app(inBlue), green = app(inGreen);
  const bluePort = await listen(blue), greenPort = await listen(green);
  let live = bluePort; // the switch
  const router = createServer((_req, res) => {
    void get(live).then((status) => res.writeHead(status || 502).end());
  });
  const address = await listen(router);
  const ten = async (): Promise<string> => {
    let placed = 0;
    for (let n = 0; n < 10; n++) if (await get(address) === 200) placed++;
    return `${placed} of 10`;
  };
  const before = await ten();
  await db.query(migration);
  live = greenPort;
  const switched = await ten();
  live = bluePort;
  const back = await ten();
  const { rows } = await db.query<{ n: number }>("SELECT count(*)::int AS n FROM blue.orders");
  console.log(`${name}\n  blue ${before}, green ${switched}, back on blue ${back}; blue sees ${rows[0]?.n} orders`);
  for (const server of [router, blue, green]) server.close();
  await db.query("DROP SCHEMA blue, green CASCADE");
  await db.end();
}
await deploy("one database, green adds a column", "ALTER TABLE blue.orders ADD gift boolean",
  "INSERT INTO blue.orders (item, gift) VALUES ('tea', true)");
await deploy("one database, green renames a column", "ALTER TABLE blue.orders RENAME item TO product",
  "INSERT INTO blue.orders (product) VALUES ('tea')");
await deploy("a database each, copied before the switch", "CREATE TABLE green.orders AS TABLE blue.orders",
  "INSERT INTO green.orders (item) VALUES ('tea')");
