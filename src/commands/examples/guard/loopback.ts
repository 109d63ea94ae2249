// Loaded before a `.ts` example and its workers and child processes (--require): it reaches and is reached by nobody outside this machine.
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

const LOOPBACK = /^(?:127(?:\.\d+){3}|::1|localhost)$/;

function refuse(what: string): never {
  throw Object.assign(new Error(`${what} is refused: an example stays on this machine; use 127.0.0.1`), {
    code: 'ERR_NOT_LOOPBACK',
  });
}

/** Puts `check` before a method: it sees the arguments and throws to refuse the call. */
function guard<Name extends string>(owner: Record<Name, unknown>, name: Name, check: (args: unknown[]) => void): void {
  const original = owner[name] as (...args: unknown[]) => unknown;
  owner[name] = function guarded(this: unknown, ...args: unknown[]): unknown {
    check(args);
    return Reflect.apply(original, this, args);
  };
}

interface Address {
  readonly host?: string | undefined;
  readonly port?: number | string | undefined;
  readonly path?: string | undefined;
}

/** Node takes `(options)`, `(port, host)` and `(path)`, and itself passes all of them in one array. */
function addressOf(args: unknown[]): Address {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === 'object' && first !== null) return first;
  if (typeof first === 'string' && !/^\d+$/.test(first)) return { path: first };
  return { port: first as number, host: typeof second === 'string' ? second : undefined };
}

guard(net.Socket.prototype as unknown as Record<'connect', unknown>, 'connect', (args) => {
  const { host = 'localhost', port, path } = addressOf(args);
  if (typeof path === 'string') refuse(`the socket ${path}`);
  if (!LOOPBACK.test(host)) refuse(`a connection to ${host}:${String(port)}`);
});

guard(net.Server.prototype as unknown as Record<'listen', unknown>, 'listen', (args) => {
  const { host, port } = addressOf(args);
  // Without a host Node listens on every interface.
  if (host === undefined || !LOOPBACK.test(host))
    refuse(`listening on ${host ?? 'all addresses'}, port ${String(port)}`);
});

const lookups = [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype] as unknown[];
for (const owner of lookups as Record<string, unknown>[])
  for (const name of Object.getOwnPropertyNames(owner).filter((each) => /^(?:lookup|resolve|reverse)/.test(each)))
    guard(owner, name, ([host]) => {
      if (!LOOPBACK.test(String(host))) refuse(`looking up ${String(host)}`);
    });

for (const name of ['send', 'connect', 'bind'] as const)
  guard(dgram.Socket.prototype as unknown as Record<typeof name, unknown>, name, (args) => {
    const host =
      args.findLast((arg): arg is string => typeof arg === 'string') ?? (args[0] as Address | undefined)?.host;
    if (host === undefined || !LOOPBACK.test(host)) refuse(`a datagram socket on ${host ?? 'all addresses'}`);
  });
