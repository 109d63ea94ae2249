import { defineMdastPlugin, markdownToHtml } from 'satteri';
import { addressOfFile, isForeign, resolvePath, splitFragment } from './addresses.ts';

/** The address of the page that a relative link in a content file names. */
function pageOf(file: string, href: string): string | undefined {
  if (isForeign(href)) return undefined;
  const { path, fragment } = splitFragment(href);
  const page = addressOfFile(resolvePath(file, path));
  return page === undefined ? undefined : page + (fragment === undefined ? '' : `#${fragment}`);
}

/**
 * A topic's introduction as HTML: Markdown, with links to content files as links to their pages.
 * A tag in it is text.
 * @param file the file it stands in, from the project's root: its links are relative to it
 */
export const introductionHtml = (markdown: string, file: string): string =>
  markdownToHtml(markdown, {
    features: { smartPunctuation: true, frontmatter: false },
    mdastPlugins: [
      defineMdastPlugin({
        name: 'introduction',
        html: (node) => ({ type: 'text', value: node.value }),
        link(node, context) {
          const page = pageOf(file, node.url);
          if (page !== undefined) context.setProperty(node, 'url', page);
        },
      }),
    ],
  }).html;
