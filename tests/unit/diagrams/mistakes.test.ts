import { describe, expect, test } from 'vitest';
import { readDiagram } from '../../../src/domain/diagrams/read.ts';
import { FIRST, withWords } from '../../fixtures/diagrams.ts';

const problems = (head: string, lines: readonly string[]) =>
  readDiagram(withWords(head, ...lines), FIRST).problems.map(({ line, message }) => `${String(line)}: ${message}`);

type Case = [lines: readonly string[], expected: string];
const cases: readonly (readonly [head: string, cases: Case[]])[] = [
  [
    'flowchart TD',
    [
      [['A --> B', 'end'], '6: has an `end` without a `subgraph`; expected one for each'],
      [['subgraph s [S]', 'A'], '5: opens a `subgraph` that is never closed; expected `end`'],
      [['subgraph s', 'A', 'end', 'B --> s'], '8: names the subgraph `s` as a node; expected a node inside it'],
      [['subgraph s', 'A', 'end', 'subgraph s', 'B', 'end'], '8: opens a second subgraph `s`; expected another name'],
      [['A[one] --> B', 'A[two]'], '6: says again what `A` looks like, and differently; expected its text once'],
      [['A --> end'], '5: names a node `end`, which ends a subgraph; expected another name'],
      [['A', 'subgraph s', 'end'], '6: opens `s`, which holds nothing; expected a line between it and its end'],
      [['A --> A', 'A -->|again| A'], '6: leads from `A` to itself again; expected one such line with both texts'],
      [['A["<b>bold</b>"]'], '5: has `<b>` in a label; expected plain text, with `<br/>` to break a line'],
      [['A["`code`"]'], '5: has a backtick in a label; expected plain text'],
    ],
  ],
  [
    'sequenceDiagram',
    [
      [
        ['participant Client', 'Client->>Clint: hello'],
        '6: names `Clint`, which no line above declares; expected `participant Clint`; did you mean `Client`?',
      ],
      [['participant A', 'participant A'], '6: declares `A` again; expected each participant once'],
      [['participant A', 'opt x', 'A->>A: y'], '6: opens `opt`, which is never closed; expected `end`'],
      [['participant A', 'end'], '6: has an `end` without a frame such as `alt`; expected one for each'],
      [
        ['participant A', 'loop x', 'else y', 'end'],
        '7: has `else` outside its frame; expected it between `alt` and `end`',
      ],
      [['participant A', 'deactivate A'], '6: ends the activity of `A`, which has none; expected `activate A` above'],
      [['participant A', 'activate A'], '6: begins an activity of `A` that never ends; expected `deactivate A`'],
      [
        ['participant A', 'participant B', 'Note left of A,B: x'],
        '7: puts a note left of two participants; expected one, or `over`',
      ],
    ],
  ],
  [
    'stateDiagram-v2',
    [
      [['A --> B', '}'], '6: has a `}` without a `state … {`; expected one for each'],
      [['state A {', 'B'], '5: opens a `state … {` that is never closed; expected `}`'],
      [['state A {', 'B', '}', 'C --> A'], '8: names `A`, which holds other states; expected a state inside it'],
      [['A --> B', 'note right of C : x'], '6: has a note on `C`, which is no state here; expected one'],
      [['A --> B', 'note right of A', 'x'], '6: opens a note that is never closed; expected `end note`'],
    ],
  ],
  [
    'erDiagram',
    [
      [['A {', 'bigint id PK'], '5: opens the entity `A`, which is never closed; expected `}`'],
      [
        ['A {', 'id', '}'],
        '6: `id` is not understood in the entity A; expected a column such as `bigint id PK`, its keys PK, FK or UK, its comment in quotes, or `}`',
      ],
      [['A {', '}', 'A {', '}'], '7: lists the columns of `A` again; expected them once'],
    ],
  ],
];

describe.each(cases)('%s', (head, mistakes) => {
  test.each(mistakes)('%j', (lines, expected) => {
    expect(problems(head, lines)).toEqual([expected]);
  });
});
