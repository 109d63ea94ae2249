import { labelHeight, labelWidth, LINE_HEIGHT, strongWidth, wrap } from './measure.ts';
import type { Label } from './model.ts';
import { rectangle, type Sheet } from './sheet.ts';

/** Where a frame stands from left to right. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

const BELOW = 12;

/** Writes what holds in a part of a frame. @returns where its content begins */
function caption(sheet: Sheet, label: Label, start: number, { right }: Span, y: number, least: number): number {
  const lines = wrap(label, right - start - 8);
  if (lines.length > 0) {
    sheet.draw('back', rectangle(start - 3, y + 2, labelWidth(lines) + 6, labelHeight(lines)));
    sheet.write(lines, start, y + 2, ['start', 'soft']);
  }
  return y + Math.max(least, labelHeight(lines)) + BELOW;
}

/** Draws the corner of a frame with its word, and its caption. @returns where its content begins */
export function openFrame(sheet: Sheet, word: string, label: Label, span: Span, y: number): number {
  const w = strongWidth([word]) + 16;
  sheet.draw('node', `M${String(span.left)} ${String(y)}h${String(w)}v14l-6 7H${String(span.left)}z`);
  sheet.write([word], span.left + 6, y + 2, ['start', 'strong']);
  return caption(sheet, label, span.left + w + 6, span, y, LINE_HEIGHT);
}

/** Draws the line between two parts of a frame. @returns where the second begins */
export function divideFrame(sheet: Sheet, label: Label, span: Span, y: number): number {
  sheet.draw('divide', `M${String(span.left)} ${String(y - 4)}H${String(span.right)}`);
  return caption(sheet, label, span.left + 8, span, y, 0);
}

/** Draws the outline. @param top where the frame was opened @returns its lower edge */
export function closeFrame(sheet: Sheet, span: Span, top: number, y: number): number {
  const bottom = y - 4;
  sheet.draw('group', rectangle(span.left, top, span.right - span.left, bottom - top));
  sheet.cover(span.left, bottom);
  return bottom;
}
