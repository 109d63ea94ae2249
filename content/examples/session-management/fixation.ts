// A shop with sessions. An attacker plants a session id in Ann's browser and waits until she logs in.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Session = { user: string; cart: string[] };
const sessions = new Map<string, Session>(); // in production a store that all copies share
let [acceptsAny, renewsAtLogin] = [true, false];

const server = createServer((req, res) => {
  let id = /(?:^|; )id=([^;]+)/.exec(req.headers.cookie ?? '')?.[1] ?? '';
  if (!sessions.has(id) && !(acceptsAny && id)) id = randomBytes(16).toString('base64url');
  const session = sessions.get(id) ?? { user: 'nobody', cart: [] };
  const endpoint = `${req.method} ${req.url}`;
  if (endpoint === 'POST /cart') session.cart.push('lamp');
  if (endpoint === 'POST /login') { // the password was right
    session.user = 'Ann';
    if (renewsAtLogin) {
      sessions.delete(id);
      id = randomBytes(16).toString('base64url');
    }
  }
  sessions.set(id, session);
  res.setHeader('Set-Cookie', `id=${id}; Path=/; Secure; HttpOnly; SameSite=Lax`);
  res.end(`${session.user}, cart [${session.cart}]`);
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.address() as AddressInfo;

class Browser {
  cookie = ''; // name and value; this one doesn't look at the attributes
  async send(method: string, path: string): Promise<string> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers: { cookie: this.cookie } });
    this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    return response.text();
  }
}
for (const rule of ['accepts any id', 'accepts only ids it issued', 'issues a new id at login']) {
  [acceptsAny, renewsAtLogin] = [rule === 'accepts any id', rule === 'issues a new id at login'];
  const [attacker, ann] = [new Browser(), new Browser()];
  if (acceptsAny) attacker.cookie = 'id=made-up';
  await attacker.send('GET', '/');
  ann.cookie = attacker.cookie; // planted
  await ann.send('POST', '/cart');
  const hers = await ann.send('POST', '/login');
  console.log(`${rule}: Ann is ${hers}; the attacker is ${await attacker.send('GET', '/')}`);
}
server.close();
