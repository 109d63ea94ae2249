// The client is a bare TCP socket: it sends only what is written here.
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';

let [connections, handled] = [0, 0];
const server = createServer(async (req, res) => {
  console.log(`handler ${(handled += 1)}: ${req.method} ${req.url} at ${req.headers.host}`);
  res.sendDate = false;
  if (req.method === 'POST') return res.writeHead(201, { 'Content-Length': 4 }).end((await req.toArray()).join(''));
  res.write('Ann\n');
  return res.end('Bo\n');
}).on('connection', () => (connections += 1));
server.keepAliveTimeout = 0;
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));

const show = (mark: string, text: string) => console.log(text.replace(/\r/g, '').replace(/\n$/, '').replace(/^/gm, mark));
function open() {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').setEncoding('utf8');
  socket.on('data', (piece) => (heard += piece));
  return socket;
}
let heard = '';
async function hears(end: string) {
  while (!heard.endsWith(end)) await turn();
  show('< ', heard);
  heard = '';
}
function say(socket: Socket, text: string) { show('> ', text); socket.write(text); }

const first = open();
say(first, 'GET /users HTTP/1.1\r\nHost: api.example\r\n\r\n');
await hears('0\r\n\r\n');
say(first, 'POST /users HTTP/1.1\r\nHost: api.example\r\nContent-Length: 4\r\n\r\n');
while (handled < 2) await turn();
say(first, 'Cy!\n');
await hears('Cy!\n');
const second = open();
say(second, 'GET /users HTTP/1.1\r\n\r\n');
while (!second.readableEnded) await turn();
console.log(`< ${heard.split('\r\n', 2).join(', ')}`);
console.log(`${connections} connections, ${handled} requests handled`);
first.destroy();
server.close();
