import { EventEmitter } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import pg from 'pg';
import { expect, it } from 'vitest';
import { ask } from '../../../src/commands/examples/sql/query.ts';

/** A client that sends nothing: the test plays the server. */
class SilentClient extends EventEmitter {
  asked: EventEmitter | undefined;
  query(query: EventEmitter): void {
    this.asked = query;
  }
}

// The server reports an error before it releases the locks of the transaction.
it.each(['drain', 'end'])('a failed statement has ended only at `%s`, not when its error arrives', async (last) => {
  const client = new SilentClient();
  let ended = false;
  const reply = ask(client as unknown as pg.Client, 'SELECT 1').finally(() => (ended = true));
  client.asked?.emit('error', new pg.DatabaseError('deadlock detected', 0, 'error'));
  await turn();
  expect(ended).toBe(false);
  client.emit(last);
  expect((await reply).error?.message).toBe('deadlock detected');
});
