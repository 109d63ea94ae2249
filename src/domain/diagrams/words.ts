import type { Diagram } from './model.ts';

/** Every text that a diagram shows, as it was written. */
function textsOf({ body }: Diagram): string[] {
  const join = (label: readonly string[]): string => label.join(' ');
  return body.kind === 'graph'
    ? [
        ...body.groups.map(({ label }) => join(label)),
        ...body.nodes.flatMap(({ label, fields = [] }) => [
          join(label),
          ...fields.flatMap(({ name, more }) => [name, more]),
        ]),
        ...body.edges.map(({ label }) => join(label)),
      ]
    : [
        ...body.participants.map(({ label }) => join(label)),
        ...body.steps.map((step) => ('label' in step ? join(step.label) : '')),
      ];
}

const split = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** The texts with a word that neither title nor description has: search reads no SVG, so it is told. */
export function wordsOf(diagram: Diagram): string {
  const said = new Set(split(`${diagram.title} ${diagram.description}`)).add('');
  return [...new Set(textsOf(diagram))].filter((text) => split(text).some((word) => !said.has(word))).join('; ');
}
