import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export interface Found {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** The elements of a name in an HTML document, as a browser would read it. */
export function elements(html: string, name: string): Found[] {
  const found: Found[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && node.tagName === name)
      found.push({
        attributes: Object.fromEntries(node.attrs.map((attribute) => [attribute.name, attribute.value])),
        text: textOf(node).trim(),
      });
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

/** The value of a page's `<meta>` by its name or property. */
export const meta = (html: string, name: string): string | undefined =>
  elements(html, 'meta').find(({ attributes }) => attributes['name'] === name || attributes['property'] === name)
    ?.attributes['content'];

/** The addresses of a page's links, by their text. */
export const linksOf = (html: string): Record<string, string> =>
  Object.fromEntries(elements(html, 'a').map(({ text, attributes }) => [text, attributes['href'] ?? '']));

/** The page's schema.org data. */
export const structured = (html: string): Record<string, unknown>[] =>
  elements(html, 'script')
    .filter(({ attributes }) => attributes['type'] === 'application/ld+json')
    .map(({ text }) => JSON.parse(text) as Record<string, unknown>);
