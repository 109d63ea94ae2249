/// <reference types="astro/client" />

/** The address the site will have, from the variable SITE_URL at build time; empty when not set. */
declare const __SITE_URL__: string;

/** The folder below /pglite/ that holds PostgreSQL for the browser, and the bytes fetched from it. */
declare const __PGLITE_FOLDER__: string;
declare const __PGLITE_BYTES__: number;

declare module '*?worker&url' {
  const address: string;
  export default address;
}
