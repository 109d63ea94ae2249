// A thief has read Ann's code (in a log, say) and knows PRINT's client secret too.
import { allow, arrive, as, authorization, pkce, print } from './parties.ts';
import { close, masked, random, repeat, send, type Answer } from './wire.ts';

const show = (what: string, got: Answer) => console.log(`${what}: ${got.status} ${masked(got.body)}`);
async function inject(code: string): Promise<Answer> {
  const own = await allow('thief', 'thief'); // the thief's own session at PRINT
  return arrive('thief', { ...own, callback: own.callback.replace(own.code, code) });
}
pkce.enforced = false;
show("no PKCE: Ann's code in the thief's session", await inject((await allow('ann')).code));
pkce.enforced = true;
const [ann, redirect_uri, code_verifier] = [await allow('ann'), `${print}/callback`, random('guess')];
show("PKCE: Ann's code in the thief's session", await inject(ann.code));
const form = { grant_type: 'authorization_code', code: ann.code, redirect_uri, code_verifier };
show('thief redeems it, verifier made up', await send('thief', 'POST', `${as}/token`, { authorization, form }));
show("Ann's browser brings it to PRINT", await arrive('browser', ann));
show("PRINT's token request, recorded and sent again", await repeat('PRINT POST /token'));
show('the access token that PRINT had got', await repeat('PRINT GET /photos'));
close();
