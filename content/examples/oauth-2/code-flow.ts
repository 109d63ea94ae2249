import { allow, arrive } from './parties.ts';
import { close, exchange, repeat, saw } from './wire.ts';

await arrive('browser', await allow('ann'));
await repeat('PRINT GET /photos', 'DELETE'); // the same token, another action

console.log(exchange.join('\n'));
for (const value of ['password', 'code', 'verifier', 'access token']) {
  const parties = ['browser', 'PRINT', 'AS', 'API'].filter((party) => saw(party, value));
  console.log(`${value} seen by: ${parties.join(', ')}`);
}
close();
