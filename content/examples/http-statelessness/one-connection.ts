// A proxy sends the requests of two users and a stranger over one connection to the service.
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';

const owner: Record<string, string> = { 'Bearer a1': 'Ann', 'Bearer b2': 'Bob' };
const asked = (req: IncomingMessage) => owner[req.headers.authorization ?? ''] ?? 'nobody';
const loggedIn = new WeakMap<Socket, string>();
function remembered(req: IncomingMessage): string {
  const user = loggedIn.get(req.socket) ?? asked(req);
  loggedIn.set(req.socket, user);
  return user;
}
for (const [name, identify] of Object.entries({ 'in every request': asked, 'once per connection': remembered })) {
  const server = createServer((req, res) => res.end(`orders of ${identify(req)}.`));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const upstream = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let heard = '';
  upstream.on('data', (piece) => (heard += piece));
  console.log(`user identified ${name}`);
  for (const [user, header] of [['Ann', 'Authorization: Bearer a1\r\n'], ['Bob', 'Authorization: Bearer b2\r\n'], ['a stranger', '']]) {
    upstream.write(`GET /orders HTTP/1.1\r\nHost: api.example\r\n${header}\r\n`);
    while (!heard.endsWith('.')) await turn();
    console.log(`  ${user} gets: ${heard.split('\r\n\r\n')[1]}`);
    heard = '';
  }
  upstream.destroy();
  server.close();
}
