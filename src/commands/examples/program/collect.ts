import { OUTPUT_LIMIT } from '../limits.ts';

/** Keeps what a stream brings, up to the limit; beyond it, says so once and keeps nothing more. */
export function collect(stream: NodeJS.ReadableStream, tooMuch: () => void): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    if (size > OUTPUT_LIMIT) return;
    chunks.push(chunk);
    size += chunk.length;
    if (size > OUTPUT_LIMIT) tooMuch();
  });
  return () => Buffer.concat(chunks).toString('utf8');
}
