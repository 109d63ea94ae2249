/** Of a longer message only this much is kept: what is shown of a cell is far shorter. */
const KEPT_BYTES = 65_536;

/** A message of PostgreSQL's protocol: its type, and its body as far as it is kept. */
export interface WireMessage {
  readonly type: string;
  readonly body: Uint8Array;
}

/**
 * Reads messages from pieces of any length (PostgreSQL 18, "Message Formats"). A body that nobody wants is
 * skipped, a huge one cut: a million rows or a cell of 200 MB need no memory here.
 * @param wants asked once per message
 */
export function messageReader(
  wants: (type: string) => boolean,
  receive: (message: WireMessage) => void,
): (piece: Uint8Array) => void {
  const header = new Uint8Array(5);
  let filled = 0;
  let rest = 0;
  let body = new Uint8Array(0);
  let at = 0;
  const end = (): void => {
    filled = 0;
    receive({ type: String.fromCharCode(header[0] ?? 0), body });
  };
  return (piece) => {
    for (let next = 0; next < piece.length;) {
      if (filled < header.length) {
        header[filled++] = piece[next++] ?? 0;
        if (filled < header.length) continue;
        rest = new DataView(header.buffer).getUint32(1) - 4;
        body = new Uint8Array(wants(String.fromCharCode(header[0] ?? 0)) ? Math.min(rest, KEPT_BYTES) : 0);
        at = 0;
        if (rest === 0) end();
        continue;
      }
      const step = Math.min(rest, piece.length - next);
      const kept = Math.min(step, body.length - at);
      if (kept > 0) body.set(piece.subarray(next, next + kept), at);
      at += kept;
      rest -= step;
      next += step;
      if (rest === 0) end();
    }
  };
}

/** A simple query, as a client sends it. */
export function queryMessage(sql: string): Uint8Array {
  const text = new TextEncoder().encode(sql);
  const message = new Uint8Array(text.length + 6);
  message[0] = 'Q'.charCodeAt(0);
  new DataView(message.buffer).setUint32(1, text.length + 5);
  message.set(text, 5);
  return message;
}

/** Reads the values of a message's body one after the other. */
export class BodyReader {
  readonly #body: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(body: Uint8Array) {
    this.#body = body;
    this.#view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#body.length;
  }

  int16(): number {
    this.#at += 2;
    return this.#view.getInt16(this.#at - 2);
  }

  int32(): number {
    this.#at += 4;
    return this.#view.getInt32(this.#at - 4);
  }

  /** A text of a known length; as much of it as has been kept, then an ellipsis. */
  text(length: number): string {
    const end = Math.min(this.#at + length, this.#body.length);
    const text = new TextDecoder().decode(this.#body.subarray(this.#at, end));
    this.#at += length;
    return this.#at > end ? `${text}…` : text;
  }

  /** A text that ends in a zero. */
  line(): string {
    const end = this.#body.indexOf(0, this.#at);
    const text = this.text((end < 0 ? this.#body.length : end) - this.#at);
    this.#at += 1;
    return text;
  }
}
