import { expect, it } from 'vitest';
import { LockLog } from '../../../src/commands/examples/postgres/lock-log.ts';

const line = (time: string, pid: number) =>
  `${time} ${String(pid)} LOG:  process ${String(pid)} still waiting for ShareLock on transaction 800 after 20.5 ms`;

it('knows a wait as looked at only by a line later than its beginning', () => {
  const log = new LockLog();
  log.read(line('100.500', 7));
  expect([log.checked(7, 100.4), log.checked(7, 100.5), log.checked(8, 100.4)]).toEqual([true, false, false]);
});

it('ignores other lines', () => {
  const log = new LockLog();
  log.read('100.500 7 LOG:  process 7 acquired ShareLock on transaction 800 after 30.5 ms');
  log.read(`100.500 7 STATEMENT:  SELECT 'process 7 still waiting for '`);
  expect(log.checked(7, 1)).toBe(false);
});
