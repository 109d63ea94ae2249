// AS, the authorization server; API, the photo store it protects; PRINT, a web application (a confidential client).
// A toy: one password, no expiry, no comparison in constant time.
import { listen, named, random, s256, send, type Answer } from './wire.ts';

interface Grant { clientId: string; redirectUri: string; challenge: string; scope: string; user: string; token?: string }
interface Visit { callback: string; code: string; cookie: string }
const password = named('<password>', 'correct horse');
const clientSecret = random('client secret');
export const pkce = { enforced: true }; // at AS; turned off only to show what it stops
const clients = new Map<string, { secret: string; redirectUri: string }>();
const codes = new Map<string, Grant>();
const tokens = new Map<string, Grant>();
const sessions = new Map<string, { state: string; verifier: string }>(); // PRINT's, one for each browser

const refuse = (status: number, error: string, scheme?: string): Response =>
  Response.json({ error }, { status, ...(scheme && { headers: { 'WWW-Authenticate': `${scheme} error="${error}"` } }) });
const redirect = (to: string, add: Record<string, string>, headers: Record<string, string> = {}): Response =>
  new Response(null, { status: 303, headers: { Location: `${to}?${new URLSearchParams(add)}`, ...headers } });

function authorize(method: string, ask: URLSearchParams): Response {
  const field = (name: string): string => ask.get(name) ?? '';
  const [clientId, redirectUri, challenge] = [field('client_id'), field('redirect_uri'), field('code_challenge')];
  const client = clients.get(clientId);
  if (!client || redirectUri !== client.redirectUri) // the whole string; and no redirect to an unknown address
    return refuse(400, 'redirect_uri is not registered');
  const answer = { state: field('state'), iss: as };
  if (field('response_type') !== 'code' || field('code_challenge_method') !== 'S256' || !challenge)
    return redirect(redirectUri, { error: 'invalid_request', ...answer });
  if (method === 'GET') return new Response('page: log in; may print read your photos?');
  if (field('password') !== password) return refuse(401, 'wrong password');
  const code = random('code');
  codes.set(code, { clientId, redirectUri, challenge, scope: field('scope'), user: field('user') });
  return redirect(redirectUri, { code, ...answer });
}

function token(ask: URLSearchParams, credentials = ''): Response {
  const [id = '', secret] = Buffer.from(credentials.slice('Basic '.length), 'base64').toString().split(':');
  const client = clients.get(id);
  if (!client || client.secret !== secret) return refuse(401, 'invalid_client', 'Basic');
  const grant = codes.get(ask.get('code') ?? '');
  if (!grant || grant.clientId !== id || grant.redirectUri !== ask.get('redirect_uri')) return refuse(400, 'invalid_grant');
  if (pkce.enforced && s256(ask.get('code_verifier') ?? '') !== grant.challenge) return refuse(400, 'invalid_grant');
  if (grant.token) { // the second use: two parties hold this code
    tokens.delete(grant.token);
    return refuse(400, 'invalid_grant');
  }
  grant.token = random('access token');
  tokens.set(grant.token, grant);
  const body = { access_token: grant.token, token_type: 'Bearer' };
  return Response.json(body, { headers: { 'Cache-Control': 'no-store' } });
}

export const as: string = await listen('AS', ({ method, path, params, headers }) =>
  path === '/authorize' ? authorize(method, params) : token(params, headers.authorization));

const api = await listen('API', ({ method, headers }) => {
  const grant = tokens.get(headers.authorization?.replace('Bearer ', '') ?? '');
  if (!grant) return refuse(401, 'invalid_token', 'Bearer');
  const needed = method === 'GET' ? 'photos.read' : 'photos.delete';
  if (!grant.scope.split(' ').includes(needed)) return refuse(403, 'insufficient_scope', 'Bearer');
  return Response.json({ owner: grant.user, photos: ['beach.jpg'] });
});

export const print: string = await listen('PRINT', ({ path, params, headers }) =>
  path === '/connect' ? connect() : callback(params, headers.cookie?.replace('id=', '') ?? ''));
const redirect_uri = `${print}/callback`;
clients.set('print', { secret: clientSecret, redirectUri: redirect_uri });
const basic = Buffer.from(`print:${clientSecret}`).toString('base64');
export const authorization = `Basic ${named('<client credentials>', basic)}`;

function connect(): Response {
  const [id, state, verifier] = [random('session'), random('state'), random('verifier')];
  sessions.set(id, { state, verifier });
  const code_challenge = named('<S256 of verifier>', s256(verifier));
  const ask = { response_type: 'code', client_id: 'print', redirect_uri, scope: 'photos.read' };
  return redirect(`${as}/authorize`, { ...ask, state, code_challenge, code_challenge_method: 'S256' },
    { 'Set-Cookie': `id=${id}; HttpOnly` });
}

async function callback(answer: URLSearchParams, id: string): Promise<Response> {
  const session = sessions.get(id);
  sessions.delete(id); // state and verifier serve once
  if (!session || answer.get('state') !== session.state) return refuse(400, 'state is not of this browser');
  if (answer.get('iss') !== as) return refuse(400, 'iss is another server');
  const form = { grant_type: 'authorization_code', code: answer.get('code') ?? '', redirect_uri, code_verifier: session.verifier };
  const reply = await send('PRINT', 'POST', `${as}/token`, { authorization, form });
  const got = JSON.parse(reply.body) as { access_token?: string; error?: string };
  if (!got.access_token) return refuse(400, `AS says ${got.error}`);
  return new Response((await send('PRINT', 'GET', `${api}/photos`, { authorization: `Bearer ${got.access_token}` })).body);
}

/** A browser goes to PRINT and is sent to AS, where its user logs in and agrees; `callback` is where AS then sends it. */
export async function allow(user: string, from = 'browser'): Promise<Visit> {
  const { location, cookie } = await send(from, 'GET', `${print}/connect`);
  await send(from, 'GET', location);
  const { location: callback } = await send(from, 'POST', location, { form: { user, password } });
  return { callback, code: new URL(callback).searchParams.get('code') ?? '', cookie };
}
/** The browser goes there. */
export const arrive = (from: string, visit: Visit): Promise<Answer> =>
  send(from, 'GET', visit.callback, { cookie: visit.cookie });
