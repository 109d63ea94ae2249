import { expect, it } from 'vitest';
import { statusReader } from '../../../src/domain/examples/session-status.ts';

/** A message of the server: type, length, rest. */
const message = (type: string, rest: string): number[] => {
  const length = rest.length + 4;
  return [
    type.charCodeAt(0),
    length >> 24,
    (length >> 16) & 255,
    (length >> 8) & 255,
    length & 255,
    ...Buffer.from(rest),
  ];
};
const bytes = [
  ...message('R', 'Z...'),
  ...message('Z', 'I'),
  ...message('n', ''),
  ...message('D', 'Z'.repeat(70000)),
  ...message('Z', 'T'),
];

it('knows the last status, whatever the pieces in which it comes', () => {
  for (const size of [1, 3, 7, bytes.length]) {
    const read = statusReader();
    const seen: string[] = [];
    for (let at = 0; at < bytes.length; at += size) seen.push(read(Uint8Array.from(bytes.slice(at, at + size))));
    expect(seen.at(-1)).toBe('T');
    expect(seen.slice(0, -1).filter((status) => status === 'E')).toEqual([]);
  }
});

it('is idle before the first statement and after the end of a transaction', () => {
  const read = statusReader();
  expect(read(new Uint8Array())).toBe('I');
  expect(read(Uint8Array.from(message('D', 'T')))).toBe('I');
  expect(read(Uint8Array.from(message('Z', 'E')))).toBe('E');
  expect(read(Uint8Array.from(message('Z', 'I')))).toBe('I');
});
