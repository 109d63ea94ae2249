// Two services on one host, each in a folder of its own, and no container around either.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';

const service = `
  import { readFileSync } from 'node:fs';
  import { createServer } from 'node:net';
  import { release } from 'node:os';
  import { money } from './money.mjs';
  const attempt = (act) => { try { act(); return 'yes'; } catch (e) { return 'no, ' + e.code; } };
  process.on('message', ([order, value]) => {
    if (order === 'describe') process.send('money ' + money + ' on kernel ' + release());
    if (order === 'read') process.send(attempt(() => readFileSync(value)));
    if (order === 'kill') process.send(attempt(() => process.kill(value, 'SIGKILL')));
    if (order === 'listen') {
      const server = createServer().on('error', (e) => process.send('no, ' + e.code));
      server.listen(value, '127.0.0.1', () => process.send(server.address().port));
    }
  });
`;

function start(name: string, library: string): ChildProcess {
  mkdirSync(name);
  writeFileSync(`${name}/money.mjs`, `export const money = '${library}';`);
  writeFileSync(`${name}/password.txt`, 'hunter2');
  writeFileSync(`${name}/service.mjs`, service);
  return fork(`${name}/service.mjs`);
}
async function tell(to: ChildProcess, order: string, value?: unknown): Promise<unknown> {
  to.send([order, value]);
  return (await once(to, 'message'))[0];
}

const orders = start('orders', '1.4.0');
const invoices = start('invoices', '2.0.0');
const [before, other] = [String(await tell(orders, 'describe')), String(await tell(invoices, 'describe'))];
console.log(`orders: ${before.split(' on ')[0]}, invoices: ${other.split(' on ')[0]}`);
console.log(`same kernel: ${before.split(' on ')[1] === other.split(' on ')[1]}\n`);

const port = await tell(orders, 'listen', 0);
console.log('May invoices listen on the port of orders?', await tell(invoices, 'listen', port));
console.log('May it read the password file of orders?  ', await tell(invoices, 'read', 'orders/password.txt'));
const ended = once(orders, 'exit');
console.log('May it kill the process of orders?        ', await tell(invoices, 'kill', orders.pid));
console.log(`\norders ended by ${(await ended)[1]}`);
invoices.kill();
