import { createServer, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const megabyte = 1024 * 1024;
const size = 8 * megabyte;

// What has arrived and isn't written yet is in our memory.
let [arrived, written, most] = [0, 0, 0];
async function* counted(req: IncomingMessage): AsyncGenerator<Buffer> {
  for await (const chunk of req) {
    arrived += chunk.length;
    most = Math.max(most, arrived - written + req.readableLength);
    yield chunk;
  }
}
const slowDisk = () =>
  new Writable({
    write(chunk: Buffer, _encoding, done) {
      setTimeout(() => {
        written += chunk.length;
        done();
      }, 2);
    },
  });

const receivers: Record<string, (req: IncomingMessage) => Promise<unknown>> = {
  'collect, then write': async (req) => {
    const chunks: Buffer[] = [];
    for await (const chunk of counted(req)) chunks.push(chunk);
    await pipeline(chunks, slowDisk());
  },
  'write(), result ignored': async (req) => {
    const disk = slowDisk();
    for await (const chunk of counted(req)) disk.write(chunk); // false would mean: wait
    await new Promise<void>((resolve) => disk.end(resolve));
  },
  'pipeline()': (req) => pipeline(req, counted, slowDisk()),
};

console.log('8 MB arrive faster than the disk takes them. Most of it in memory at once:');
for (const [name, receive] of Object.entries(receivers)) {
  [arrived, written, most] = [0, 0, 0];
  const api = createServer(async (req, res) => res.end(String(await receive(req))));
  await new Promise<void>((ready) => api.listen(0, '127.0.0.1', ready));
  const upload = request({ port: (api.address() as AddressInfo).port, method: 'POST', agent: false });
  const answered = new Promise((resolve) => upload.on('response', (res) => res.resume().on('end', resolve)));
  upload.end(Buffer.alloc(size));
  await answered;
  api.close();
  const held = most === size ? 'all 8 MB' : most > size / 2 ? 'more than 4 MB' : 'less than 4 MB';
  console.log(`${name.padEnd(24)} ${most < megabyte / 4 ? 'less than 256 kB' : held}`);
}
