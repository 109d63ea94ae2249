import { describe, expect, test } from 'vitest';
import { readChain } from '../../../src/domain/diagrams/flow-line.ts';
import { readDiagram } from '../../../src/domain/diagrams/read.ts';
import { FIRST, withWords } from '../../fixtures/diagrams.ts';

describe('nodes of a flowchart', () => {
  test.each([
    ['A', undefined, undefined],
    ['A[text]', 'box', 'text'],
    ['A(text)', 'round', 'text'],
    ['A([text])', 'stadium', 'text'],
    ['A[[text]]', 'subroutine', 'text'],
    ['A[(text)]', 'cylinder', 'text'],
    ['A((text))', 'circle', 'text'],
    ['A{text}', 'diamond', 'text'],
    ['A{{text}}', 'hexagon', 'text'],
    ['A["f(x) | [y]"]', 'box', 'f(x) | [y]'],
  ])('%s', (line, shape, text) => {
    expect(readChain(line)?.groups).toEqual([[{ id: 'A', ...(shape && { shape, text }) }]]);
  });
});

describe('links of a flowchart', () => {
  test.each([
    ['A --> B', 'solid', 'none', 'arrow', '', 1],
    ['A-->B', 'solid', 'none', 'arrow', '', 1],
    ['A --- B', 'solid', 'none', 'none', '', 1],
    ['A ---> B', 'solid', 'none', 'arrow', '', 2],
    ['A -.-> B', 'dotted', 'none', 'arrow', '', 1],
    ['A -..-> B', 'dotted', 'none', 'arrow', '', 2],
    ['A -.- B', 'dotted', 'none', 'none', '', 1],
    ['A ==> B', 'thick', 'none', 'arrow', '', 1],
    ['A <--> B', 'solid', 'arrow', 'arrow', '', 1],
    ['A --o B', 'solid', 'none', 'circle', '', 1],
    ['A --x B', 'solid', 'none', 'cross', '', 1],
    ['A -->|two words| B', 'solid', 'none', 'arrow', 'two words', 1],
    ['A -->|"f(x)"| B', 'solid', 'none', 'arrow', 'f(x)', 1],
    ['A -- two words --> B', 'solid', 'none', 'arrow', 'two words', 1],
    ['A -. two words .-> B', 'dotted', 'none', 'arrow', 'two words', 1],
    ['A == two words ==> B', 'thick', 'none', 'arrow', 'two words', 1],
  ])('%s', (line, stroke, start, end, text, length) => {
    expect(readChain(line)).toEqual({
      groups: [[{ id: 'A' }], [{ id: 'B' }]],
      links: [{ stroke, start, end, text, length }],
    });
  });

  test('join groups of nodes in a chain', () => {
    const { diagram } = readDiagram(withWords('flowchart TD', 'A & B --> C --> D'), FIRST);
    expect(diagram?.body).toMatchObject({
      edges: [
        { from: 'A', to: 'C' },
        { from: 'B', to: 'C' },
        { from: 'C', to: 'D' },
      ],
    });
  });
});

test('a node belongs to the first subgraph that names it', () => {
  const lines = ['A --> B', 'subgraph s ["Two, words"]', 'B --> C', 'subgraph t', 'C --> D', 'end', 'end', 'D --> E'];
  const { diagram } = readDiagram(withWords('flowchart TD', ...lines), FIRST);
  expect(diagram?.body).toMatchObject({
    nodes: [{ id: 'A' }, { id: 'B', group: 's' }, { id: 'C', group: 's' }, { id: 'D', group: 't' }, { id: 'E' }],
    groups: [
      { id: 's', label: ['Two, words'] },
      { id: 't', label: ['t'], parent: 's' },
    ],
  });
});
