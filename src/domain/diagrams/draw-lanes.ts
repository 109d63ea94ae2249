import type { Lanes } from './lanes.ts';
import { labelHeight } from './measure.ts';
import { roundedRectangle, type Sheet } from './sheet.ts';

/** A drawing taller than this names its lanes below as well. */
const TALL = 480;

/** The heads and the lines below them. */
export function drawLanes(sheet: Sheet, lanes: Lanes, bottom: number): void {
  const heads = bottom > TALL ? [0, bottom] : [0];
  for (const { x, w, label, actor } of lanes.all) {
    sheet.draw('life', `M${String(x)} ${String(lanes.headHeight)}V${String(bottom)}`);
    for (const top of heads) {
      const head = roundedRectangle(x - w / 2, top, w, lanes.headHeight, actor ? 14 : 3);
      sheet.draw('node', head);
      sheet.write(label, x, Math.round(top + (lanes.headHeight - labelHeight(label)) / 2), ['strong']);
      sheet.cover(x + w / 2, top + lanes.headHeight);
    }
  }
  sheet.cover(lanes.left, 0);
  sheet.cover(lanes.right, bottom);
}
