// Two clients, one on version 1 and one on version 2, read order 7 in turn through a model of a shared cache.
type Ask = { url: string; headers?: Record<string, string> };
type Placement = { name: string; ask: (version: number) => Ask; vary?: string };
const url = '/orders/7';
const mediaType = (v: number) => `application/vnd.shop.v${v}+json`;
const placements: Placement[] = [
  { name: 'path', ask: (v) => ({ url: `/v${v}/orders/7` }) },
  { name: 'query', ask: (v) => ({ url: `/orders/7?version=${v}` }) },
  { name: 'own header, no Vary', ask: (v) => ({ url, headers: { 'api-version': `${v}` } }) },
  { name: 'own header, Vary', ask: (v) => ({ url, headers: { 'api-version': `${v}` } }), vary: 'api-version' },
  { name: 'Accept, Vary', ask: (v) => ({ url, headers: { accept: mediaType(v) } }), vary: 'accept' },
  { name: 'account setting', ask: (v) => ({ url, headers: { authorization: `key of client ${v}` } }) },
];
// No extra preflight: these Accept values are short and plain, and Authorization is sent in any case.
const noExtra = ['accept', 'authorization'];

console.log('                     wrong  cache hits  in the URL  extra preflight');
for (const { name, ask, vary } of placements) {
  const stored: { ask: Ask; version: number }[] = [];
  let [wrong, hits] = [0, 0];
  for (const version of [1, 2, 1, 2, 1, 2, 1, 2]) {
    const request = ask(version);
    const hit = stored
      .filter((entry) => entry.ask.url === request.url)
      .find((entry) => vary === undefined || entry.ask.headers?.[vary] === request.headers?.[vary]);
    if (hit) hits += 1;
    if (hit && hit.version !== version) wrong += 1;
    // RFC 9111, 3.5: a shared cache doesn't reuse an answer to Authorization unless it is told to.
    if (!hit && !request.headers?.['authorization']) stored.push({ ask: request, version });
  }
  const inUrl = ask(1).url === ask(2).url ? 'no' : 'yes';
  const extra = Object.keys(ask(1).headers ?? {}).some((field) => !noExtra.includes(field));
  const counts = `${String(wrong).padStart(5)}${String(hits).padStart(12)}`;
  console.log(name.padEnd(21) + counts + inUrl.padStart(12) + (extra ? 'yes' : 'no').padStart(17));
}
