/**
 * The folder that the site stands in, found from the entry script's own address, which is
 * `<root>/_astro/<name>.js`. Must run while that script runs: afterwards the browser no longer says
 * which script it was. In development scripts are modules and the site stands at the root.
 */
const script = document.currentScript as HTMLScriptElement | null;

export const root: URL = script === null ? new URL('/', location.href) : new URL('../', script.src);

/** An address of the site from its root-absolute form. @example inSite('/search.html') */
export const inSite = (address: string): URL => new URL(address.replace(/^\/+/, ''), root);
