import { RewritingStream } from 'parse5-html-rewriting-stream';
import { data } from '../../domain/names.ts';
import { contentSecurityPolicy } from './policy.ts';
import type { Resolver } from './resolve.ts';

const URL_ATTRIBUTES = new Set([
  ...['href', 'src', 'poster', 'action', 'formaction', 'data'],
  ...[data.searchScript, data.runScript, data.runWorker],
]);
const SOURCE_SETS = new Set(['srcset', 'imagesrcset']);

export interface Page {
  /** Path from the site's root. */
  readonly file: string;
  readonly html: string;
}
export interface Rewritten {
  readonly html: string;
  readonly problems: readonly string[];
}

interface Inline {
  scripts: string[];
  styles: string[];
}

/** Style attributes and event handlers: the policy would block them, so the build refuses them. */
const isForbidden = (name: string): boolean => name === 'style' || /^on[a-z]+$/.test(name);

/** Rewrites the `url()`s of a style sheet. */
export const rewriteCss = (css: string, relative: (url: string) => string): string =>
  css.replace(
    /url\(\s*(['"]?)(\/(?!\/)[^'")]*)\1\s*\)/g,
    (_, quote: string, url: string) => `url(${quote}${relative(url)}${quote})`,
  );

async function pass(html: string, set: (stream: RewritingStream) => void): Promise<string> {
  const stream = new RewritingStream();
  set(stream);
  const chunks: string[] = [];
  stream.on('data', (chunk: string | Buffer) => chunks.push(String(chunk)));
  const done = new Promise<void>((resolve, reject) => stream.on('end', resolve).on('error', reject));
  stream.end(html);
  await done;
  return chunks.join('');
}

/** Whether a script element holds code; data blocks such as JSON-LD are not run and need no hash. */
const isCode = (type: string | undefined): boolean =>
  type === undefined || type === '' || /javascript|module/i.test(type);

/**
 * Makes a page's internal addresses relative and gives it a policy made from its own inline blocks.
 * Says what it could not resolve and what the policy would block; changes nothing about those.
 */
export async function rewriteHtml(page: Page, resolve: Resolver): Promise<Rewritten> {
  const problems: string[] = [];
  const inline: Inline = { scripts: [], styles: [] };
  const relative = (url: string): string => {
    const found = resolve(page.file, url);
    if (found.problem !== undefined) problems.push(`${page.file}: ${found.problem}`);
    return found.url;
  };

  let open: 'scripts' | 'styles' | undefined;
  const html = await pass(page.html, (stream) => {
    stream.on('startTag', (tag) => {
      for (const attribute of tag.attrs) {
        const { name, value } = attribute;
        if (isForbidden(name))
          problems.push(`${page.file}: <${tag.tagName} ${name}="${value}"> would be blocked by the policy`);
        else if (URL_ATTRIBUTES.has(name)) attribute.value = relative(value);
        else if (SOURCE_SETS.has(name))
          attribute.value = value.replace(/(^|,\s*)(\S+)/g, (_, before: string, url: string) => before + relative(url));
        else if (
          name === 'content' &&
          tag.attrs.some((a) => a.name === 'http-equiv' && a.value.toLowerCase() === 'refresh')
        )
          attribute.value = value.replace(/(url=)(.*)$/i, (_, before: string, url: string) => before + relative(url));
      }
      const attribute = (name: string): string | undefined => tag.attrs.find((a) => a.name === name)?.value;
      open =
        tag.tagName === 'style'
          ? 'styles'
          : tag.tagName === 'script' && attribute('src') === undefined && isCode(attribute('type'))
            ? 'scripts'
            : undefined;
      stream.emitStartTag(tag);
    });
    stream.on('text', (_, raw) => {
      const text = open === 'styles' ? rewriteCss(raw, relative) : raw;
      if (open !== undefined) inline[open].push(text);
      stream.emitRaw(text);
    });
    stream.on('endTag', (tag) => {
      open = undefined;
      stream.emitEndTag(tag);
    });
  });

  const policy = contentSecurityPolicy(inline);
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  const withPolicy = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta);
  if (withPolicy === html) problems.push(`${page.file}: has no <meta charset> to put the policy after`);
  return { html: withPolicy, problems };
}
