// Five ways to decide whether an Origin header is ours. One origin is.
const ours = 'https://app.shop.example';
const tests: Record<string, (origin: string) => boolean> = {
  'exact match in a Set': (origin) => new Set([ours]).has(origin),
  "endsWith('shop.example')": (origin) => origin.endsWith('shop.example'),
  "startsWith('https://app.shop.example')": (origin) => origin.startsWith(ours),
  '/^https:\\/\\/app.shop.example$/': (origin) => /^https:\/\/app.shop.example$/.test(origin),
  "a Set with 'null' for local files": (origin) => new Set([ours, 'null']).has(origin),
};
const strangers = [
  'https://evilshop.example', // a name that someone else may register
  'https://app.shop.example.evil.test', // a subdomain of the attacker's own name
  'https://appxshop.example', // matches a dot that was not escaped
  'http://app.shop.example', // our host without TLS
  'https://app.shop.example:8443', // another program on our host
  'null', // a sandboxed frame on any site
];
let wrong = 0;
for (const [name, test] of Object.entries(tests)) {
  const letIn = strangers.filter(test);
  if (letIn.length > 0) wrong += 1;
  console.log(`${name}: ours ${test(ours) ? 'allowed' : 'refused'}`);
  for (const stranger of letIn) console.log(`  also lets in ${stranger}`);
}
console.log(`${wrong} of ${Object.keys(tests).length} tests let a stranger in`);
