/**
 * A page's address on the web, or undefined when the site's own address is not known.
 * @param siteUrl such as `https://example.org/guide/`; a sub-path is kept
 * @param address root-absolute, such as `/questions/acid.html`
 */
export function absolute(siteUrl: string, address: string): string | undefined {
  if (siteUrl === '') return undefined;
  return new URL(address.slice(1), siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`).href;
}
