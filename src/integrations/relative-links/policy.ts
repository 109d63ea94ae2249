import { createHash } from 'node:crypto';

const sources = (texts: readonly string[]): string =>
  [...new Set(texts)].map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('');

/**
 * A page's Content-Security-Policy, with a hash for each block that stands in it.
 * `wasm-unsafe-eval` lets the search engine compile WebAssembly, and nothing else; `form-action 'self'`
 * lets the search form lead to the search page before any script has loaded.
 */
export const contentSecurityPolicy = (inline: { scripts: readonly string[]; styles: readonly string[] }): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${sources(inline.scripts)}`,
    `style-src 'self'${sources(inline.styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
