import { describe, expect, test } from 'vitest';
import { readDiagram } from '../../../src/domain/diagrams/read.ts';
import { FIRST, withWords } from '../../fixtures/diagrams.ts';

const bodyOf = (head: string, ...lines: readonly string[]) =>
  readDiagram(withWords(head, ...lines), FIRST).diagram?.body;

describe('messages of a sequence', () => {
  test.each([
    ['A->>B: hi', 'solid', 'arrow'],
    ['A-->>B: hi', 'dotted', 'arrow'],
    ['A->B: hi', 'solid', 'none'],
    ['A-->B: hi', 'dotted', 'none'],
    ['A-xB: hi', 'solid', 'cross'],
    ['A--xB: hi', 'dotted', 'cross'],
    ['A-)B: hi', 'solid', 'open'],
    ['A --) B : hi', 'dotted', 'open'],
  ])('%s', (line, stroke, end) => {
    expect(bodyOf('sequenceDiagram', 'participant A', 'participant B', line)).toMatchObject({
      steps: [{ kind: 'message', from: 'A', to: 'B', label: ['hi'], stroke, end }],
    });
  });

  test('begin and end activities by + and -', () => {
    const body = bodyOf('sequenceDiagram', 'participant A', 'participant B', 'A->>+B: go', 'B-->>-A: done');
    expect(body).toMatchObject({
      steps: [{ kind: 'message' }, { kind: 'activate', at: 'B' }, { kind: 'message' }, { kind: 'deactivate', at: 'B' }],
    });
  });
});

describe('states', () => {
  test('have a start and an end for each state that holds others', () => {
    const body = bodyOf(
      'stateDiagram-v2',
      '[*] --> A',
      'state "Being paid" as P {',
      '[*] --> B',
      'B --> [*]',
      '}',
      'A --> B : go',
    );
    expect(body).toMatchObject({
      nodes: [
        { id: 'start of ', shape: 'start' },
        { id: 'A', shape: 'round', label: ['A'] },
        { id: 'start of P', shape: 'start', group: 'P' },
        { id: 'B', group: 'P' },
        { id: 'final of P', shape: 'final', group: 'P' },
      ],
      groups: [{ id: 'P', label: ['Being paid'] }],
    });
  });

  test('take their text from either notation, and their direction from a line', () => {
    expect(
      bodyOf('stateDiagram-v2', 'direction LR', 'state "One" as A', 'B : Two', 'state C <<choice>>'),
    ).toMatchObject({
      direction: 'LR',
      nodes: [
        { id: 'A', label: ['One'] },
        { id: 'B', label: ['Two'] },
        { id: 'C', shape: 'diamond' },
      ],
    });
  });
});

describe('entities', () => {
  test.each([
    ['A ||--|| B : is', 'one', 'one'],
    ['A |o--o| B : is', 'maybe', 'maybe'],
    ['A }|--|{ B : is', 'some', 'some'],
    ['A }o..o{ B : is', 'many', 'many'],
  ])('%s', (line, start, end) => {
    expect(bodyOf('erDiagram', line)).toMatchObject({ edges: [{ from: 'A', to: 'B', start, end, label: ['is'] }] });
  });

  test('have columns with types, keys and comments', () => {
    expect(
      bodyOf('erDiagram', 'A["The order"] {', 'numeric(10,2) total "in cents"', 'bigint id PK, FK', '}'),
    ).toMatchObject({
      nodes: [
        {
          label: ['The order'],
          fields: [
            { name: 'total', type: 'numeric(10,2)', more: 'in cents' },
            { name: 'id', type: 'bigint', more: 'PK FK' },
          ],
        },
      ],
    });
  });
});
