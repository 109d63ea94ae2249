import type { Column, ServerMessage, StatementResult } from './types.ts';
import { BodyReader, messageReader } from './wire.ts';

/** More rows than these are counted and not shown. */
export const ROWS_SHOWN = 200;

/** Type numbers of integers, floating point, oid, money and numeric, which align at the right. */
const NUMBERS: ReadonlySet<number> = new Set([20, 21, 23, 26, 700, 701, 790, 1700]);

function columnsOf(body: Uint8Array): Column[] {
  const reader = new BodyReader(body);
  return Array.from({ length: reader.int16() }, () => {
    const name = reader.line();
    reader.int32();
    reader.int16();
    const type = reader.int32();
    reader.int16();
    reader.int32();
    reader.int16();
    return { name, isNumber: NUMBERS.has(type) };
  });
}

function rowOf(body: Uint8Array): (string | null)[] {
  const reader = new BodyReader(body);
  return Array.from({ length: reader.int16() }, () => {
    // A row too long to be kept ends before its last cells do.
    if (reader.isAtEnd) return '…';
    const length = reader.int32();
    return length < 0 ? null : reader.text(length);
  });
}

function messageOf(body: Uint8Array): ServerMessage {
  const reader = new BodyReader(body);
  const fields: Record<string, string> = {};
  while (!reader.isAtEnd) {
    const field = reader.line();
    if (field !== '') fields[field[0] ?? ''] = field.slice(1);
  }
  const { S: severity = 'ERROR', C: code = '', M: message = '', D: detail, H: hint, P: position } = fields;
  return {
    ...{ severity, code, message },
    ...(detail === undefined ? {} : { detail }),
    ...(hint === undefined ? {} : { hint }),
    ...(position === undefined ? {} : { position: Number(position) }),
  };
}

/** Gathers what PostgreSQL answers to one statement. `end` throws when it has not answered in full. */
export function statementReader(): { read: (piece: Uint8Array) => void; end: () => StatementResult } {
  const rows: (string | null)[][] = [];
  const notices: ServerMessage[] = [];
  let columns: Column[] = [];
  let total = 0;
  let tag: string | undefined;
  let isComplete = false;
  let error: ServerMessage | undefined;
  const read = messageReader(
    (type) => 'TCENZ'.includes(type) || (type === 'D' && total < ROWS_SHOWN),
    ({ type, body }) => {
      if (type === 'T') columns = columnsOf(body);
      else if (type === 'C') tag = new BodyReader(body).line();
      else if (type === 'E') error = messageOf(body);
      else if (type === 'N') notices.push(messageOf(body));
      else if (type === 'Z') isComplete = true;
      else if (type === 'D' && ++total <= ROWS_SHOWN) rows.push(rowOf(body));
    },
  );
  return {
    read,
    end: () => {
      // A server that has run out of stack stops in the middle of its answer.
      if (!isComplete) throw new Error('the answer has no end');
      return { columns, rows, total, tag, error, notices };
    },
  };
}
