import type { Label } from './model.ts';
import { quoted, type Report } from './source.ts';

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', nbsp: '\u00a0' };

/** Mermaid writes a character as `#quot;` or `#35;`. */
const decode = (text: string): string =>
  text.replace(/#(\d+|[a-z]+);/g, (whole, name: string) =>
    /^\d/.test(name) ? String.fromCodePoint(Number(name)) : (ENTITIES[name] ?? whole),
  );

/**
 * Reads a label: quotes around it go, `<br/>` breaks its line.
 * Other tags and Markdown would be drawn as they stand, so they are mistakes.
 */
export function readLabel(raw: string, line: number, report: Report): Label {
  const text = raw.trim().replace(/^"(.*)"$/s, '$1');
  const parts = text.split(/<br\s*\/?>/i).map((part) => part.replace(/\s+/g, ' ').trim());
  const tag = parts.map((part) => /<\/?[a-z][^>]*>/i.exec(part)?.[0]).find((one) => one !== undefined);
  if (tag !== undefined)
    report(line, `has ${quoted(tag)} in a label; expected plain text, with \`<br/>\` to break a line`);
  if (text.includes('`')) report(line, 'has a backtick in a label; expected plain text');
  const found = parts.map(decode);
  return found.every((part) => part === '') ? [] : found;
}
