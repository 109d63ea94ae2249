import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { idOfFile } from '../domain/addresses.ts';
import { exampleFolder, outputOf } from '../domain/examples/files.ts';
import { pathFromRoot } from './document-links.ts';

type Attribute = { type: 'mdxJsxAttribute'; name: string; value: string };

/**
 * Gives every `<Example file="…">` of a body the text of its program and of its recorded output, so
 * that the component needs no access to files.
 * @param root the project's folder, ending in `/`
 * @param read reads a file by its path from the root
 */
export function examples(root: URL, read: (path: string) => string): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'examples',
    mdxJsxFlowElement(node, context) {
      if (node.name !== 'Example' || context.fileURL === undefined) return;
      const file = node.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === 'file');
      if (typeof file?.value !== 'string') return;
      const page = idOfFile(pathFromRoot(root, context.fileURL));
      const program = `${exampleFolder(page)}${file.value}`;
      const given: Attribute[] = [
        { type: 'mdxJsxAttribute', name: 'page', value: page },
        { type: 'mdxJsxAttribute', name: 'program', value: read(program) },
        { type: 'mdxJsxAttribute', name: 'output', value: read(outputOf(program)) },
      ];
      context.replaceNode(node, {
        type: 'mdxJsxFlowElement',
        name: 'Example',
        attributes: [...node.attributes, ...given],
        children: [],
      });
    },
  });
}
