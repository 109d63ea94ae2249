// Which addresses share an origin, and which a site, with this page?
const page = 'https://app.shop.example/cart';
const others = [
  'https://app.shop.example:443/orders?page=2',
  'HTTPS://ann@APP.SHOP.EXAMPLE/',
  'http://app.shop.example/cart',
  'https://app.shop.example:8443/cart',
  'https://api.shop.example/cart',
  'https://evilshop.example/cart',
  'https://app.shop.example@evil.test/cart',
  'data:text/html,cart',
];

// A site is the scheme and the registrable domain: a public suffix and one label more.
// Browsers take the suffixes from the Public Suffix List; these two are enough here.
const suffixes = ['example', 'test'];
function site(url: URL): string | null {
  const labels = url.hostname.split('.');
  const isSuffix = (label: string) => suffixes.includes(label);
  return isSuffix(labels.at(-1) ?? '') ? `${url.protocol}//${labels.slice(-2).join('.')}` : null;
}

const yes = (same: boolean) => (same ? 'yes' : 'no').padEnd(8);
const own = new URL(page);
console.log(`${'same origin, site'.padStart(17)}  address, and its origin`);
for (const other of others) {
  const url = new URL(other);
  // 'null' stands for an origin that equals only itself, so it never counts as equal.
  const sameOrigin = url.origin === own.origin && url.origin !== 'null';
  console.log(`${yes(sameOrigin)}${' '.repeat(5)}${yes(site(url) === site(own))}${other}`);
  console.log(`${' '.repeat(21)}${url.origin}`);
}
