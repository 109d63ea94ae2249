import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { addressOfFile, isForeign, resolvePath, splitFragment } from '../domain/addresses.ts';

/** The path of a document from the project's root, with `/` on every system. */
export const pathFromRoot = (root: URL, document: URL): string =>
  decodeURIComponent(document.href.slice(root.href.length));

/**
 * Turns an author's relative link to another content file into the address of its page, root-absolute.
 * `check` has said before whether the file exists; what this cannot resolve stays as written, and the
 * build's own link check then stops.
 * @param root the project's folder, ending in `/`
 */
export function documentLinks(root: URL): MdastPluginDefinition {
  const address = (href: string, document: URL | undefined): string | undefined => {
    if (document === undefined || isForeign(href) || href.startsWith('/')) return undefined;
    const { path, fragment } = splitFragment(href);
    const page = addressOfFile(resolvePath(pathFromRoot(root, document), path));
    return page === undefined ? undefined : page + (fragment === undefined ? '' : `#${fragment}`);
  };
  return defineMdastPlugin({
    name: 'document-links',
    link(node, context) {
      const found = address(node.url, context.fileURL);
      if (found !== undefined) context.setProperty(node, 'url', found);
    },
    definition(node, context) {
      const found = address(node.url, context.fileURL);
      if (found !== undefined) context.setProperty(node, 'url', found);
    },
  });
}
