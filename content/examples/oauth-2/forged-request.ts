import { allow, arrive, as, print } from './parties.ts';
import { close, exchange, masked, send } from './wire.ts';

console.log('Registered: PRINT/callback. Asked for:');
for (const redirect_uri of [`${print}/callback/../go?to=evil.example`, `${print}@evil.example/callback`]) {
  const ask = { response_type: 'code', client_id: 'print', redirect_uri, code_challenge: 'x', code_challenge_method: 'S256' };
  const { status, location } = await send('browser', 'GET', `${as}/authorize?${new URLSearchParams(ask)}`);
  const { origin, pathname, search } = new URL(redirect_uri); // how a browser reads it
  console.log(`  ${masked(redirect_uri)}`);
  console.log(`    starts with PRINT: ${redirect_uri.startsWith(print)}; leads to: ${masked(origin + pathname + search)}`);
  console.log(`    AS: ${status}, redirect: ${location || 'none'}`);
}

async function changed(what: string, change: (answer: URL) => void): Promise<void> {
  const ann = await allow('ann');
  const answer = new URL(ann.callback);
  change(answer);
  const { status, body } = await arrive('browser', { ...ann, callback: answer.href });
  console.log(`${what}: ${status} ${body}`);
}
const mallory = new URL((await allow('mallory', 'mallory')).callback);
await changed("Mallory's code and state in Ann's browser", (answer) => { answer.search = mallory.search; });
await changed('one character more in state', ({ searchParams: answer }) => answer.set('state', `${answer.get('state')}x`));
await changed('iss names another server', ({ searchParams: answer }) => answer.set('iss', 'https://evil.example'));
const redeemed = exchange.filter((line) => line.includes('POST /token'));
console.log(`token requests that PRINT sent after these five: ${redeemed.length}`);
close();
