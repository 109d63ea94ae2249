// Three ways to keep secrets out of a log, fed with the same six events.
import assert from 'node:assert/strict';
import { inspect } from 'node:util';

type Fields = { [key: string]: unknown };
const secrets = ['correct-horse', 'battery-staple', '4111 1111 1111 1111', 'r3set-t0ken', 'eyJhbGciOi', 'ana@example.org'];
const events: Fields[] = [
  { event: 'login.failed', customer: 12, password: secrets[0] },
  { event: 'import.rejected', body: { user: 12, passwort: secrets[1] } }, // a partner's spelling
  { event: 'payment.failed', customer: 12, code: 'card_declined', text: `card ${secrets[2]} was declined` },
  { event: 'request', status: 404, route: '/reset/:token', url: `/reset/${secrets[3]}` },
  { event: 'upstream.denied', status: 401, headers: { authorization: `Bearer ${secrets[4]}` } },
  { event: 'mail.bounced', customer: 12, text: `no such mailbox: ${secrets[5]}` },
];

function everyField(value: unknown, clean: (key: string, value: string) => string, key = ''): unknown {
  if (typeof value === 'string') return clean(key, value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, everyField(inner, clean, name)]));
}
function passesLuhn(digits: string): boolean { // the check digit of card numbers
  const sum = [...digits].reverse().map(Number).reduce((s, d, i) => s + (i % 2 ? (d * 2) % 10 + Math.floor(d / 5) : d), 0);
  return sum % 10 === 0;
}
const denied = /^(password|token|secret|authorization|cookie)$/i;
const byName = (key: string, value: string): string => (denied.test(key) ? '[removed]' : value);
const byShape = (key: string, value: string): string => byName(key, value)
  .replace(/\d(?:[ -]?\d){12,18}/g, (run) => (passesLuhn(run.replace(/\D/g, '')) ? '[card]' : run))
  .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, '[mail]');
const allowed = ['event', 'customer', 'status', 'route', 'code'];

const ways: Record<string, (event: Fields) => unknown> = {
  'as it comes': (event) => event,
  'names denied': (event) => everyField(event, byName),
  'names and shapes denied': (event) => everyField(event, byShape),
  'only known fields allowed': (event) => Object.fromEntries(Object.entries(event).filter(([key]) => allowed.includes(key))),
};
const survivors = (log: string): string[] => secrets.filter((secret) => log.includes(secret));
for (const [name, way] of Object.entries(ways)) {
  const left = survivors(events.map((event) => JSON.stringify(way(event))).join('\n'));
  console.log(`${name}: ${left.length} of ${secrets.length} get through${left.length ? `: ${left.join('; ')}` : ''}`);
}
const strict = events.map(ways['only known fields allowed']!);
assert.deepEqual(survivors(JSON.stringify(strict)), []); // the test to keep
console.log(`what it logs of the payment: ${inspect(strict[2])}`);
