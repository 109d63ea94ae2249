import { Agent, createServer, request, type Server, type ServerResponse } from "node:http";
import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";

type Instance = { server: Server; served: number; onRequest: (res: ServerResponse) => void };
function instance(): Instance {
  const self: Instance = { served: 0, onRequest: () => {}, server: createServer((_req, res) => {
    self.served++;
    self.onRequest(res);
    res.end();
  }) };
  return self;
}
// The balancer chooses when a connection opens, and never again. The client keeps one connection.
async function run(name: string, stop: (old: Instance) => void): Promise<void> {
  const old = instance(), fresh = instance();
  for (const { server } of [old, fresh]) await once(server.listen(0, "127.0.0.1"), "listening");
  let target = old;
  class Balanced extends Agent {
    override createConnection() { return connect((target.server.address() as AddressInfo).port, "127.0.0.1"); }
  }
  const agent = new Balanced({ keepAlive: true, maxSockets: 1 });
  const get = () => new Promise<boolean>((resolve) => {
    request({ agent, host: "127.0.0.1" }, (res) => { res.resume().on("close", () => resolve(true)); })
      .on("error", () => resolve(false)).end();
  });
  await get(); // opens the connection, to the old instance
  await new Promise(setImmediate); // the connection goes back to the agent
  old.served = 0;

  target = fresh; // from now on, new connections go to the new instance
  stop(old);
  let failed = 0;
  for (let n = 0; n < 10; n++) {
    if (!(await get())) failed++;
    await new Promise(setImmediate);
  }
  console.log(`${name}: ${old.served} to the old instance, ${fresh.served} to the new, ${failed} failed`);
  agent.destroy();
  for (const { server } of [old, fresh]) { server.close(); server.closeAllConnections(); }
}
console.log("Ten requests on a connection that was kept open");
await run("server.close() during the first", (old) => {
  old.onRequest = () => { if (old.server.listening) old.server.close(); };
});
await run("closed between two", (old) => old.server.closeIdleConnections());
await run("answers say Connection: close", (old) => {
  old.onRequest = (res) => res.setHeader("Connection", "close");
});
