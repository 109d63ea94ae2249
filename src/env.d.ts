/// <reference types="astro/client" />

/** The address the site will have, from the variable SITE_URL at build time; empty when not set. */
declare const __SITE_URL__: string;

declare module '*?worker&url' {
  const address: string;
  export default address;
}
