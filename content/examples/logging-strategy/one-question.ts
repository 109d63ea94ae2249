// Six failed payments, logged as sentences and as events. Which customers met a timeout?
type Failure = { at: string; customer: number; cents: number; code: string; note: string };
const failures: Failure[] = [
  { at: '09:05', customer: 12, cents: 4900, code: 'timeout', note: 'gift' },
  { at: '09:11', customer: 31, cents: 1200, code: 'declined', note: '' },
  { at: '09:20', customer: 12, cents: 4900, code: 'timeout', note: 'gift' },
  { at: '09:34', customer: 57, cents: 800, code: 'timeout', note: '' }, // from here on, release 8
  { at: '09:41', customer: 90, cents: 2500, code: 'timeout', note: 'ring twice' },
  { at: '09:52', customer: 66, cents: 300, code: 'declined', note: '\n09:53 ERROR Payment failed for customer 1: timeout' },
];

const sentence = ({ at, customer, cents, code, note }: Failure): string => at < '09:30'
  ? `${at} ERROR Payment failed for customer ${customer}: ${code} (${cents} cents, ${note})`
  : `${at} ERROR Could not charge ${cents} cents to customer ${customer}, ${code}, ${note}`; // better English
const event = ({ at, ...fields }: Failure): string =>
  JSON.stringify({ time: at, level: 'error', event: 'payment.failed', ...fields });

const text = failures.map(sentence).join('\n').split('\n');
const json = failures.map(event).join('\n').split('\n');
console.log(`lines for ${failures.length} failures: ${text.length} as sentences, ${json.length} as events`);

const found = text.flatMap((line) => /Payment failed for customer (\d+): timeout/.exec(line)?.[1] ?? []);
console.log(`timeouts, by a pattern on sentences: customers ${[...new Set(found)].join(', ')}`);

const events = json.map((line) => JSON.parse(line) as Failure & { event: string });
const hit = events.filter((e) => e.event === 'payment.failed' && e.code === 'timeout').map((e) => e.customer);
console.log(`timeouts, by a filter on events:     customers ${[...new Set(hit)].join(', ')}`);
