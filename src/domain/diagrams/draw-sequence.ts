import { closeFrame, divideFrame, openFrame, type Span } from './draw-frame.ts';
import { drawLanes } from './draw-lanes.ts';
import { drawEnd, shortened } from './ends.ts';
import { frameDepth, placeLanes, type Lane } from './lanes.ts';
import { labelHeight, labelWidth, wrap } from './measure.ts';
import type { Sequence, Step } from './model.ts';
import { drawNote, even, noteSize } from './shapes.ts';
import { cornered, rectangle, Sheet } from './sheet.ts';

const ROOM = 326;
/** How far a frame stands outside what it holds. */
const INSET = 6;
const ROW = 14;
/** A text may be wider than its arrow is long, up to this. */
const TEXT = 140;
const BAR = 8;
type Message = Extract<Step, { kind: 'message' }>;

/** Draws a sequence of messages from above to below. */
export function drawSequence(sequence: Sequence): Sheet {
  const sheet = new Sheet();
  const margin = frameDepth(sequence) * INSET + (frameDepth(sequence) > 0 ? 2 : 0);
  const lanes = placeLanes(sequence, ROOM, margin);
  const active = new Map<string, number[]>();
  /** Where the open frames begin. */
  const tops: number[] = [];
  let y = lanes.headHeight + ROW;
  let number = 0;

  const laneOf = (id: string): Lane => lanes.of.get(id) ?? { x: 0, label: [], w: 0, actor: false };
  /** Where the middle of something stands so that it stays inside the frames around it. */
  const inside = (middle: number, w: number): number => {
    const edge = tops.length * INSET + 4;
    return Math.round(Math.max(lanes.left + edge + w / 2, Math.min(lanes.right - edge - w / 2, middle)));
  };
  const span = (): Span => {
    const inset = (tops.length - 1) * INSET;
    return { left: lanes.left + inset, right: lanes.right - inset };
  };
  /** How far beside its lane a line ends: at the bar of an active participant. */
  const beside = (id: string): number => ((active.get(id)?.length ?? 0) > 0 ? BAR / 2 : 0);

  const message = (step: Message, next: Step | undefined): void => {
    number += 1;
    const [from, to] = [laneOf(step.from), laneOf(step.to)];
    const self = step.from === step.to;
    const [first = '', ...rest] = step.label;
    const label = sequence.numbered ? [`${String(number)}. ${first}`, ...rest] : step.label;
    const lines = wrap(label, Math.max(TEXT, Math.abs(to.x - from.x) - 20));
    const middle = self ? from.x + 12 : (from.x + to.x) / 2;
    sheet.label(lines, inside(middle, labelWidth(lines) + 6), y + labelHeight(lines) / 2);
    y += labelHeight(lines) + 5;
    const way = Math.sign(to.x - from.x);
    const starts = next?.kind === 'activate' && next.at === step.to;
    const tip = { x: to.x - way * (starts ? BAR / 2 : beside(step.to)), y };
    if (self) {
      const start = from.x + beside(step.from);
      const [right, below] = [start + 24, y + 14];
      const end = { x: start, y: below };
      for (const { layer, path } of drawEnd(step.end, end, { x: right, y: below })) sheet.draw(layer, path);
      const corners = [
        { x: start, y },
        { x: right, y },
        { x: right, y: below },
      ];
      sheet.draw(layerOf(step), cornered([...corners, { x: start + shortened(step.end), y: below }]));
      sheet.cover(right, below);
      y = below;
    } else {
      const start = { x: from.x + way * beside(step.from), y };
      for (const { layer, path } of drawEnd(step.end, tip, start)) sheet.draw(layer, path);
      sheet.draw(layerOf(step), cornered([start, { x: tip.x - way * shortened(step.end), y }]));
    }
    y += ROW;
  };

  const note = ({ at, place, label }: Extract<Step, { kind: 'note' }>): void => {
    const places = at.map((id) => laneOf(id).x);
    const [low, high] = [Math.min(...places), Math.max(...places)];
    const lines = wrap(label, Math.max(place === 'over' ? 150 : 110, high - low + 20));
    const { w: own, h } = noteSize(lines);
    const w = Math.max(own, even(high - low + 24));
    const aside = place === 'over' ? 0 : (w / 2 + 10) * (place === 'left' ? -1 : 1);
    const x = inside((low + high) / 2 + aside, w);
    drawNote(sheet, lines, { x, y: y + h / 2, w, h });
    y += h + ROW;
  };

  for (const [place, step] of sequence.steps.entries()) {
    switch (step.kind) {
      case 'message':
        message(step, sequence.steps[place + 1]);
        break;
      case 'note':
        note(step);
        break;
      case 'activate':
        active.set(step.at, [...(active.get(step.at) ?? []), y - ROW]);
        break;
      case 'deactivate': {
        const top = active.get(step.at)?.pop() ?? y;
        const depth = active.get(step.at)?.length ?? 0;
        sheet.draw('bar', rectangle(laneOf(step.at).x - BAR / 2 + depth * 4, top, BAR, y - ROW - top + 4));
        break;
      }
      case 'open':
        tops.push(y);
        y = openFrame(sheet, step.word, step.label, span(), y);
        break;
      case 'divide':
        y = divideFrame(sheet, step.label, span(), y);
        break;
      case 'close':
        y = closeFrame(sheet, span(), tops.at(-1) ?? y, y) + ROW;
        tops.pop();
    }
  }
  drawLanes(sheet, lanes, y);
  return sheet;
}

const layerOf = ({ stroke }: Message): '' | 'dotted' => (stroke === 'dotted' ? 'dotted' : '');
