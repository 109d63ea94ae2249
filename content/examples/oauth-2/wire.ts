// HTTP between named parties. Loopback stands in for TLS. Whatever a party sends or receives is noted.
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Call { method: string; path: string; params: URLSearchParams; headers: IncomingHttpHeaders }
export interface Extra { form?: Record<string, string>; authorization?: string; cookie?: string }
export interface Answer { status: number; body: string; location: string; cookie: string }

const shownAs = new Map<string, string>(); // origins and random values, with the names that print
const noted = new Map<string, string>();
const sent = new Map<string, [from: string, address: string, extra: Extra]>();
const servers: Server[] = [];
export const exchange: string[] = [];

export const s256 = (verifier: string): string => createHash('sha256').update(verifier, 'ascii').digest('base64url');
export const named = (name: string, value: string): string => { shownAs.set(value, name); return value; };
export const random = (name: string): string => named(`<${name}>`, randomBytes(32).toString('base64url'));
export const masked = (s: string): string => [...shownAs].reduce((t, [value, name]) => t.replaceAll(value, name), s);
export const saw = (party: string, name: string): boolean =>
  [...shownAs].some(([value, label]) => label === `<${name}>` && noted.get(party)?.includes(value));

export async function listen(name: string, answer: (call: Call) => Response | Promise<Response>): Promise<string> {
  const server = createServer(async (request, response) => {
    const { pathname: path, search } = new URL(request.url ?? '/', 'http://loopback');
    const params = new URLSearchParams(`${search}&${await text(request)}`);
    const reply = await answer({ method: request.method ?? '', path, params, headers: request.headers });
    response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(await reply.text());
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return named(name, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}
export const close = (): void => servers.forEach((server) => { server.close(); server.closeAllConnections(); });

/** One request. Its parameters and its answer join the exchange. */
export async function send(from: string, method: string, address: string, extra: Extra = {}): Promise<Answer> {
  const { form, ...headers } = extra;
  const url = new URL(address);
  const to = masked(url.origin);
  sent.set(`${from} ${method} ${url.pathname}`, [from, address, extra]);
  const params = [...(form && url.search ? ['(same request)'] : url.searchParams), ...Object.entries(form ?? {})]
    .map((param) => (typeof param === 'string' ? param : param.join('=')));
  if (extra.authorization) params.push(`Authorization: ${extra.authorization}`);
  const line = (arrow: string, words: string[]): void => {
    const channel = from === 'browser' ? `front  ${from}` : `back     ${from}`;
    exchange.push(...wrap(`${channel} ${arrow} ${to.padEnd(5)}`, words.map(masked)));
  };
  line('->', [method, url.pathname, ...params]);
  const response = await fetch(url, { method, headers, redirect: 'manual', ...(form && { body: new URLSearchParams(form) }) });
  const body = await response.text();
  const location = response.headers.get('location') ?? '';
  line('<-', [String(response.status), location ? `redirect to ${location.split('?')[0] ?? ''}` : body]);
  for (const party of [from, to]) noted.set(party, [noted.get(party), ...params, location, body].join('\n'));
  return { status: response.status, body, location, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

/** Sends an earlier request again, as somebody who recorded it could. */
export function repeat(request: string, method = request.split(' ')[1] ?? ''): Promise<Answer> {
  const [from, address, extra] = sent.get(request) ?? ['', '', {}];
  return send(from, method, address, extra);
}

function wrap(start: string, words: string[]): string[] {
  const lines = [start];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (longer.length > 92 && lines.at(-1) !== start) lines.push(`${' '.repeat(start.length)} ${word}`);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
