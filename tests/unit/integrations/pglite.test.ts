import { expect, it } from 'vitest';
import { withoutUnused } from '../../../src/integrations/pglite/unused.ts';

const table =
  'files:[{filename:"/pglite/lib/utf8_and_gbk.so",start:0,end:4},{filename:"/pglite/lib/plpgsql.so",start:4,end:8}]';

it('blanks what no example needs and keeps every other file in its place', () => {
  expect(withoutUnused(Buffer.from('aaaabbbb'), table).toString()).toBe('\0\0\0\0bbbb');
});

it('stops the build when the package’s table cannot be read any more', () => {
  expect(() => withoutUnused(Buffer.from('aaaa'), 'files:[]')).toThrow('has its table changed?');
  expect(() => withoutUnused(Buffer.from('a'), table)).toThrow('utf8_and_gbk.so stands outside');
});
