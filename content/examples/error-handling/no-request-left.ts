import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

// Two seats. A booking takes one and gives it back once the confirmation is sent.
async function service(listener: string) {
  let seats = 2;
  const confirm = async (order?: { email: string }) => {
    seats--;
    await turn();
    const to = order!.email; // the bug: there is no order
    seats++;
    return to;
  };
  if (listener !== 'none')
    process.on('uncaughtException', (error) => {
      console.log(`    last resort: ${error.message}`);
      if (listener === 'log and exit') process.exit(1);
    });
  console.log(`    starts with ${seats} of 2 seats`);
  for (let n = 1; n <= 3; n++) {
    console.log(`    booking ${n}: ${seats > 0 ? 'taken' : 'refused, no seat left'}`);
    try {
      if (seats > 0) confirm(); // no await
    } catch {
      console.log('    caught'); // never printed
    }
    await turn();
    await turn();
  }
  console.log(`    still running: ${seats} of 2 seats, and no booking in progress`);
}

const self = fileURLToPath(import.meta.url);
if (process.argv[2]) await service(process.argv[2]);
else
  for (const listener of ['none', 'log and exit', 'log and carry on']) {
    let code: number | null = 1;
    // The supervisor: a process that failed is started once more.
    for (let start = 1; code !== 0 && start <= 2; start++) {
      const child = spawn(process.execPath, [self, listener], { stdio: ['ignore', 'pipe', 'ignore'] });
      const output = await text(child.stdout);
      code = child.exitCode ?? (await once(child, 'exit'))[0];
      console.log(`listener for uncaught errors: ${listener}, start ${start} (exit code ${code})\n${output.trimEnd()}`);
    }
  }
