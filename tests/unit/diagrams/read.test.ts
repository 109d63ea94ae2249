import { describe, expect, test } from 'vitest';
import { readDiagram } from '../../../src/domain/diagrams/read.ts';
import { everyKind, FIRST, withWords } from '../../fixtures/diagrams.ts';

const problems = (text: string) =>
  readDiagram(text, FIRST).problems.map(({ line, message }) => `${String(line)}: ${message}`);

describe('a diagram of every kind is understood', () => {
  test.each(Object.entries(everyKind))('%s', (_, text) => {
    expect(problems(text)).toEqual([]);
    expect(readDiagram(text, FIRST).diagram).toMatchObject({ title: 'Title', description: 'Description' });
  });
});

describe('title and description', () => {
  test('stand before or after the kind, a description also in braces over several lines', () => {
    const text = '%% a remark\naccTitle: T\ngraph LR\naccDescr {\n one\n two\n}\nA --> B';
    expect(readDiagram(text, 1).diagram).toMatchObject({ title: 'T', description: 'one two' });
  });

  test.each([
    [
      'no title',
      'flowchart TD\naccDescr: D\nA',
      ['1: has a diagram without a title; expected a line `accTitle: what it shows` in it'],
    ],
    [
      'an empty description',
      'flowchart TD\naccTitle: T\naccDescr:   \nA',
      [
        '1: has a diagram without a description; expected a line `accDescr: the same in words` for those who cannot see it',
      ],
    ],
    [
      'a second title',
      'flowchart TD\naccTitle: T\naccTitle: U\naccDescr: D\nA',
      ['4: has a second `accTitle:`; expected one'],
    ],
    [
      'an open description',
      'flowchart TD\naccTitle: T\naccDescr {\nwords',
      ['4: opens an `accDescr {` that is never closed; expected `}`'],
    ],
  ])('%s is a mistake', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

const KINDS = '`flowchart TD`, `flowchart LR`, `sequenceDiagram`, `stateDiagram-v2` or `erDiagram`';

describe('the kind of a diagram', () => {
  test.each([
    ['pie', `2: \`pie\` begins no diagram; expected ${KINDS}`],
    ['flowchart RL', `2: \`flowchart RL\` begins no diagram; expected ${KINDS}`],
  ])('%s is a mistake', (head, expected) => {
    expect(problems(withWords(head, 'A'))).toEqual([expected]);
  });

  test('must be said', () => {
    expect(problems('accTitle: T\naccDescr: D')).toEqual([
      `1: has a diagram that does not say its kind; expected ${KINDS}`,
    ]);
  });

  test('without a line below it shows nothing', () => {
    expect(problems(withWords('flowchart TD'))).toEqual([
      '1: has a diagram that shows nothing; expected lines below its kind',
    ]);
  });

  test('a directive is a mistake', () => {
    expect(problems(withWords('flowchart TD', '%%{init: {}}%%', 'A'))).toEqual([
      '5: `%%{init: {}}%%` is a directive; colours, fonts and sizes come from the theme',
    ]);
  });
});

describe('a line that is not understood is named with its line', () => {
  const FLOW =
    'a node such as `A[text]`, a link such as `A -->|text| B`, `subgraph id [text]` or `end`; text with brackets in quotes';
  test.each([
    ['flowchart TD', 'A -> B', `\`A -> B\` is not understood in a flowchart; expected ${FLOW}`],
    ['flowchart TD', 'A[f(x)] --> B', `\`A[f(x)] --> B\` is not understood in a flowchart; expected ${FLOW}`],
    ['flowchart TD', 'A --> B;', `\`A --> B;\` is not understood in a flowchart; expected ${FLOW}`],
    ['flowchart TD', 'A[] --> B', `\`A[] --> B\` is not understood in a flowchart; expected ${FLOW}`],
    ['flowchart TD', 'A -->', `\`A -->\` is not understood in a flowchart; expected ${FLOW}`],
    [
      'flowchart TD',
      'style A fill:#fff',
      '`style A fill:#fff` is not understood in a flowchart; colours and styles come from the theme',
    ],
    [
      'sequenceDiagram',
      'A->>B',
      '`A->>B` is not understood in a sequence diagram; expected `participant A as text`, a message such as `A->>B: text`, `Note over A,B: text`, `alt text`, `else text`, `opt`, `loop`, `par`, `critical`, `break` or `end`',
    ],
    [
      'stateDiagram-v2',
      'A -> B',
      '`A -> B` is not understood in a state diagram; expected `A --> B : text` with `[*]` for start and end, `A : text`, `state "text" as A`, `state A <<choice>>`, `state A {` … `}` or `note right of A : text`',
    ],
    [
      'erDiagram',
      'A ||--o{ B',
      '`A ||--o{ B` is not understood in an ER diagram; expected a relation such as `ORDER ||--o{ ITEM : contains`, an entity `ORDER {` with lines `type name PK "comment"`, or `}`',
    ],
  ])('%s: %s', (head, line, expected) => {
    // It stands below a good line and above another, which are read all the same.
    expect(problems(withWords(head, line))).toEqual([`5: ${expected}`]);
  });

  test('a long line is shortened, and every one is reported', () => {
    const found = problems(withWords('flowchart TD', `A ${'x'.repeat(80)}`, 'A --> B', '?'));
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^5: `A x{57}…` is not understood/);
    expect(found[1]).toMatch(/^7: `\?` is not understood/);
  });
});
