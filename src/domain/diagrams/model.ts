/** How a line is drawn. */
export type Stroke = 'solid' | 'dotted' | 'thick';

/** What stands at the end of a line; the last four are the crow's feet of an ER diagram. */
export type End = 'none' | 'arrow' | 'open' | 'circle' | 'cross' | 'one' | 'maybe' | 'some' | 'many';

export type Shape =
  | 'box'
  | 'round'
  | 'stadium'
  | 'subroutine'
  | 'cylinder'
  | 'circle'
  | 'diamond'
  | 'hexagon'
  | 'start'
  | 'final'
  | 'bar'
  | 'entity';

/** A text as the lines that its author asked for with `<br/>`. */
export type Label = readonly string[];

/** A column of an entity: its name, its type, and what its key and comment say. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly more: string;
}
export interface GraphNode {
  readonly id: string;
  readonly shape: Shape;
  readonly label: Label;
  readonly group?: string;
  readonly fields?: readonly Field[];
}
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label: Label;
  readonly stroke: Stroke;
  readonly start: End;
  readonly end: End;
  /** How many ranks it spans at least. */
  readonly length: number;
  /** Its line in the file. */
  readonly line: number;
  /** A remark beside `from`, which `to` repeats: its label is what it says. */
  readonly note?: true;
}
export interface GraphGroup {
  readonly id: string;
  readonly label: Label;
  readonly parent?: string;
  /** The line of the file that opens it. */
  readonly line: number;
}
export type Direction = 'TD' | 'LR';

/** Flowcharts, state diagrams and ER diagrams. */
export interface Graph {
  readonly kind: 'graph';
  readonly direction: Direction;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly groups: readonly GraphGroup[];
}

export interface Participant {
  readonly id: string;
  readonly label: Label;
  readonly actor: boolean;
}
export type Step =
  | {
      readonly kind: 'message';
      readonly from: string;
      readonly to: string;
      readonly label: Label;
      readonly stroke: Stroke;
      readonly end: End;
    }
  | {
      readonly kind: 'note';
      readonly place: 'over' | 'left' | 'right';
      readonly at: readonly string[];
      readonly label: Label;
    }
  | { readonly kind: 'activate' | 'deactivate'; readonly at: string }
  /** A frame opens, is divided, ends. */
  | { readonly kind: 'open'; readonly word: string; readonly label: Label }
  | { readonly kind: 'divide'; readonly word: string; readonly label: Label }
  | { readonly kind: 'close' };

export interface Sequence {
  readonly kind: 'sequence';
  readonly numbered: boolean;
  readonly participants: readonly Participant[];
  readonly steps: readonly Step[];
}

export interface Diagram {
  readonly title: string;
  readonly description: string;
  readonly body: Graph | Sequence;
}
