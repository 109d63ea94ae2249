import { createServer, request, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";

class Instance {
  ready = true;
  held: (() => void)[] = []; // slow requests, answered on finishSlow()
  server: Server = createServer((req, res) => {
    if (req.url === "/ready") res.writeHead(this.ready ? 200 : 503).end();
    else if (req.url === "/slow") this.held.push(() => res.end());
    else res.end();
  });
  get port(): number { return (this.server.address() as AddressInfo).port; }
  finishSlow(): void { for (const answer of this.held.splice(0)) answer(); }
  kill(): void { this.server.close(); this.server.closeAllConnections(); }
}
function get(port: number, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    request({ port, host: "127.0.0.1", path, agent: false }, (res) => {
      res.resume().on("end", () => resolve(res.statusCode === 200));
    }).on("error", () => resolve(false)).end();
  });
}
async function replace(name: string, atStop: (old: Instance) => void, atEnd: (old: Instance) => void): Promise<void> {
  const old = new Instance(), other = new Instance();
  for (const { server } of [old, other]) await once(server.listen(0, "127.0.0.1"), "listening");
  const ports = [old.port, other.port];
  let list = ports; // the router's list; it learns about changes only when it looks
  const ten = async (): Promise<number> => {
    let answered = 0;
    for (let n = 0; n < 10; n++) if (await get(list[n % list.length]!, "/")) answered++;
    return answered;
  };
  const slow = Array.from({ length: 4 }, () => get(old.port, "/slow"));
  while (old.held.length < 4) await new Promise(setImmediate);

  atStop(old);
  const stale = await ten();
  const answers = await Promise.all(ports.map((port) => get(port, "/ready")));
  list = ports.filter((_, index) => answers[index]); // the router looks
  atEnd(old);
  const fresh = await ten();
  old.finishSlow();
  const inFlight = (await Promise.all(slow)).filter(Boolean).length;
  console.log(`${name}:\n  in flight ${inFlight} of 4, old list ${stale} of 10, new list ${fresh} of 10`);
  other.kill();
}
console.log("Requests answered");
await replace("killed", (old) => old.kill(), () => {});
await replace("listener closed at once, then drained", (old) => old.server.close(), () => {});
await replace("not ready, wait for the router, then as above",
  (old) => { old.ready = false; }, (old) => old.server.close());
