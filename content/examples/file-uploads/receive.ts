import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const limit = 1_000_000; // bytes
const pngSignature = '89504e470d0a1a0a';
const files = new Map<string, { name: string; type: string }>(); // a table, in real life
for (const folder of ['incoming', 'stored']) await mkdir(folder);
async function receive(req: IncomingMessage, name: string): Promise<number> {
  if (Number(req.headers['content-length']) > limit) return 413; // before we read the body
  const id = randomUUID(); // the only name the disk ever sees
  let [size, start] = [0, ''];
  async function* measured(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of body) {
      size += chunk.length; // counted, because Content-Length may be missing
      if (size > limit) throw new Error('too large');
      if (start.length < 16) start += chunk.subarray(0, 8).toString('hex');
      yield chunk;
    }
  }
  try {
    await pipeline(req, measured, createWriteStream(`incoming/${id}`, { flags: 'wx' }));
    if (!start.startsWith(pngSignature)) return 415;
    await rename(`incoming/${id}`, `stored/${id}`); // whole or not at all
    files.set(id, { name, type: 'image/png' });
    return 201;
  } finally {
    await rm(`incoming/${id}`, { force: true }); // what is left of a refused or broken upload
  }
}

let report: (result: number | string) => void;
const api = createServer(async (req, res) => {
  const name = new URL(req.url ?? '', 'http://api').searchParams.get('name') ?? '';
  const result = await receive(req, name).catch((error: Error) => error.message);
  if (typeof result === 'number') res.writeHead(result, { connection: 'close' }).end();
  report(result);
});
await new Promise<void>((ready) => api.listen(0, '127.0.0.1', ready));
const { port } = api.address() as AddressInfo;
const png = Buffer.from(`${pngSignature}0000000d49484452`, 'hex');
const html = Buffer.from('<script>fetch("/account")</script>');
const uploads: [name: string, content: string, body: Buffer, length?: number | null, gone?: true][] = [
  ['cat.png', 'a PNG', png],
  ['../../etc/cron.d/job', 'a PNG', png],
  ['photo.png', 'HTML, called .png', html],
  ['both.png', 'PNG signature, then HTML', Buffer.concat([png, html])],
  ['film.png', 'announces 5 GB', png, 5_000_000_000, true],
  ['long.png', 'no length, 2 MB', Buffer.concat([png, Buffer.alloc(2 * limit)]), null],
  ['half.png', 'sender disappears', png, 5000, true],
];
for (const [name, content, body, length = body.length, gone] of uploads) {
  const result = new Promise((resolve) => (report = resolve));
  const framing = length === null ? { 'transfer-encoding': 'chunked' } : { 'content-length': length };
  const headers = { 'content-type': 'image/png', ...framing }; // always the same claim
  const path = `/?name=${encodeURIComponent(name)}`;
  const upload = request({ port, method: 'POST', path, headers, agent: false });
  upload.on('error', () => {}).on('response', (res) => res.resume());
  if (gone) upload.write(body, () => setImmediate(() => upload.destroy()));
  else upload.end(body);
  console.log(`${name.padEnd(21)} ${content.padEnd(25)} ${await result}`);
}
console.log(`joined with the name the client sent: ${join('stored', uploads[1]?.[0] ?? '')}`);
const [kept, left] = [await readdir('stored'), await readdir('incoming')];
console.log(`kept: ${kept.length}, under our names: ${kept.every((id) => files.has(id))}; left over: ${left.length}`);
api.close().closeAllConnections();
