import type { Box, Point } from './geometry.ts';
import { LINE_HEIGHT, textWidth } from './measure.ts';
import type { GraphGroup, Label } from './model.ts';
import { rectangle, type Sheet } from './sheet.ts';

/** Whether a line runs up or down through a rectangle. */
function crosses(line: readonly Point[], left: number, right: number, top: number, bottom: number): boolean {
  return line.some((point, at) => {
    const next = line[at + 1];
    if (next?.x !== point.x || point.x < left || point.x > right) return false;
    return Math.min(point.y, next.y) < bottom && Math.max(point.y, next.y) > top;
  });
}

const PAD = 5;

/** How wide a group is at least for its name. */
export const nameWidth = (label: Label): number => textWidth(label.join(' ')) + 6 + 2 * PAD;

/** Draws the outline of a group and its name, at the left or where no line runs through it. */
export function drawGroup(sheet: Sheet, { label }: GraphGroup, box: Box, lines: readonly (readonly Point[])[]): void {
  const [left, top] = [box.x - box.w / 2, box.y - box.h / 2];
  sheet.draw('group', rectangle(left, top, box.w, box.h));
  sheet.cover(left, top);
  sheet.cover(left + box.w, top + box.h);
  const name = label.join(' ');
  const w = nameWidth(label) - 2 * PAD;
  const isFree = (x: number): boolean =>
    !lines.some((line) => crosses(line, x - 4, x + w + 4, top, top + LINE_HEIGHT + 5));
  const x = [left + PAD, left + box.w - w - PAD].find(isFree) ?? left + PAD;
  sheet.draw('back', rectangle(Math.round(x), top + 4, w, LINE_HEIGHT));
  sheet.write([name], Math.round(x) + 3, top + 4, ['start', 'soft']);
}
