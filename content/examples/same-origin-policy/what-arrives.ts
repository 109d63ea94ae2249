import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

// A bank that sends no CORS headers and trusts whoever brings the cookie.
let balance = 100;
let checksOrigin = false;
const trusts = (origin: string | undefined) => !checksOrigin || origin === 'https://bank.example';
const bank = createServer((req, res) => {
  if (req.method === 'OPTIONS') return res.writeHead(405).end();
  if (req.method !== 'GET') {
    if (!trusts(req.headers.origin)) return res.writeHead(403).end();
    balance -= 10; // a transfer
  }
  return res.writeHead(200).end(`balance ${balance}`);
});
bank.on('upgrade', (req, socket) => {
  const status = trusts(req.headers.origin) ? '101 Switching Protocols' : '403 Forbidden';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n`);
});
await new Promise<void>((ready) => bank.listen(0, '127.0.0.1', ready));
const { port } = bank.address() as AddressInfo;

function send(method: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const req = request({ host: '127.0.0.1', port, method, headers, agent: false });
    req.on('response', (res) => resolve(res.resume().statusCode ?? 0));
    req.on('upgrade', (res, socket) => resolve((socket.destroy(), res.statusCode ?? 0)));
    req.on('error', reject).end();
  });
}

// What a page of evil.example can try, the request that Chromium makes of it (the fields that
// matter here), and what the page may then read. The cookie is one with SameSite=None; a
// preflight has none.
const origin = { origin: 'https://evil.example' };
const cookie = { cookie: 'sid=1' };
const preflight = { ...origin, 'access-control-request-method': 'PUT' };
const upgrade = { connection: 'upgrade', upgrade: 'websocket', ...origin, ...cookie };
const attempts: [name: string, method: string, headers: Record<string, string>, reads: string][] = [
  ['image', 'GET', cookie, 'that it is no image'],
  ['form', 'POST', { ...origin, ...cookie }, 'nothing'],
  ['fetch', 'GET', { ...origin, ...cookie }, 'nothing'],
  ['fetch PUT', 'OPTIONS', preflight, 'nothing'],
  ['WebSocket', 'GET', upgrade, 'every message'],
];
for (const check of [false, true]) {
  checksOrigin = check;
  console.log(check ? '== the bank compares Origin' : '== the bank trusts the cookie');
  for (const [name, method, headers, reads] of attempts) {
    const before = balance;
    const status = await send(method, headers);
    const sees = status === 403 ? 'nothing' : reads;
    const moved = String(before - balance).padStart(2);
    console.log(`${name.padEnd(10)}${method.padEnd(8)}${status}  money moved: ${moved}  page reads: ${sees}`);
  }
}
console.log(`All ${2 * attempts.length} requests reached the bank; the balance is ${balance}`);
bank.close();
