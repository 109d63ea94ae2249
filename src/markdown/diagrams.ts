import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { idOfFile } from '../domain/addresses.ts';
import { drawDiagram } from '../domain/diagrams/draw.ts';
import { isDiagram, readDiagram } from '../domain/diagrams/read.ts';
import { wordsOf } from '../domain/diagrams/words.ts';
import { formatMistake } from '../domain/mistake.ts';
import { pathFromRoot } from './document-links.ts';

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

/**
 * Draws every `mermaid` fence of a body, in the place of its code.
 * `check` has listed what is wrong with a diagram before; here it stops the build.
 * @param root the project's folder, ending in `/`
 */
export const diagrams =
  (root: URL): MdastPluginEntry =>
  ({ fileURL, source }) => {
    // Asking for positions slows the parser, so only pages with a diagram do.
    if (fileURL === undefined || !/mermaid/i.test(source)) return null;
    const file = pathFromRoot(root, fileURL);
    let drawn = 0;
    return defineMdastPlugin({
      name: 'diagrams',
      options: { position: true },
      code(node, context) {
        if (!isDiagram(node.lang)) return;
        const { diagram, problems } = readDiagram(node.value, (node.position?.start.line ?? 0) + 1);
        if (diagram === undefined)
          throw new Error(problems.map((problem) => formatMistake({ file, ...problem })).join('\n'));
        drawn += 1;
        const { svg, width } = drawDiagram(diagram, `${idOfFile(file)}-diagram-${String(drawn)}`);
        context.replaceNode(node, {
          type: 'mdxJsxFlowElement',
          name: 'Diagram',
          attributes: [
            attribute('svg', svg),
            attribute('width', String(width)),
            attribute('title', diagram.title),
            attribute('description', diagram.description),
            attribute('words', wordsOf(diagram)),
          ],
          children: [],
        });
      },
    });
  };
