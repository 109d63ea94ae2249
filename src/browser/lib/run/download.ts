import { RunFailure } from './failure.ts';

/** Whether bytes are compressed; some hosts unpack what they send by themselves. */
const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

async function fetched(address: URL, onBytes: (bytes: number) => void): Promise<Blob> {
  const answer = await fetch(address);
  if (!answer.ok || answer.body === null) throw new Error(`${address.href}: ${String(answer.status)}`);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = answer.body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    onBytes(piece.value.length);
  }
  return new Blob(pieces);
}

async function unpacked(blob: Blob): Promise<Blob> {
  if (!isGzip(new Uint8Array(await blob.slice(0, 2).arrayBuffer()))) return blob;
  return new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}

/** Fetches files at once, unpacked, telling how many bytes have come. Rejects with a `RunFailure`. */
export async function download(addresses: readonly URL[], onBytes: (bytes: number) => void): Promise<Blob[]> {
  let sum = 0;
  const count = (bytes: number): void => onBytes((sum += bytes));
  try {
    return await Promise.all(addresses.map(async (address) => unpacked(await fetched(address, count))));
  } catch (error) {
    throw new RunFailure('download', error);
  }
}
