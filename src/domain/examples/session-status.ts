/** What PostgreSQL says about a session whenever it awaits a statement: idle, in a transaction, in a failed one. */
export type SessionStatus = 'I' | 'T' | 'E';

const READY_FOR_QUERY = 'Z'.charCodeAt(0);

/**
 * Follows the bytes that a server sends to one client and tells its last status. Messages are a type byte, a length of
 * four bytes that counts itself, and the rest (PostgreSQL 18, "Message Formats").
 */
export function statusReader(): (chunk: Uint8Array) => SessionStatus {
  let status: SessionStatus = 'I';
  let header: number[] = [];
  let rest = 0;
  return (chunk) => {
    for (let at = 0; at < chunk.length;) {
      if (rest > 0) {
        if (header[0] === READY_FOR_QUERY) status = String.fromCharCode(chunk[at] ?? 0) as SessionStatus;
        const step = Math.min(rest, chunk.length - at);
        rest -= step;
        at += step;
        if (rest === 0) header = [];
      } else {
        header.push(chunk[at++] ?? 0);
        if (header.length < 5) continue;
        const [, a = 0, b = 0, c = 0, d = 0] = header;
        rest = a * 0x1000000 + b * 0x10000 + c * 0x100 + d - 4;
        if (rest === 0) header = [];
      }
    }
    return status;
  };
}
