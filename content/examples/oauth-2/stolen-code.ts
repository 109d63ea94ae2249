// A thief has read Ann's code (in a log, say) and knows PRINT's client secret too.
import { allow, arrive, as, authorization, print } from './parties.ts';
import { close, masked, random, repeat, send, type Answer } from './wire.ts';

const show = (what: string, got: Answer) => console.log(`${what}: ${got.status} ${masked(got.body)}`);
const form = { grant_type: 'authorization_code', redirect_uri: `${print}/callback` };
const redeem = (stolen: Record<string, string>) =>
  send('thief', 'POST', `${as}/token`, { authorization, form: { ...form, ...stolen } });

const ann = await allow('ann');
const code = new URL(ann.callback).searchParams.get('code') ?? '';
show('thief redeems it, no verifier', await redeem({ code }));
show('thief makes up a verifier', await redeem({ code, code_verifier: random('made up') }));
const thief = await allow('thief', 'thief');
const callback = thief.callback.replace(/code=[^&]*/, `code=${code}`);
show('thief puts it into their own session at PRINT', await arrive('thief', { ...thief, callback }));
show("Ann's browser brings it to PRINT", await arrive('browser', ann));
show("PRINT's token request, recorded and sent again", await repeat('PRINT POST /token'));
show('the access token that PRINT had got', await repeat('PRINT GET /photos'));
close();
