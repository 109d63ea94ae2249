import { CAP, NIB, type Box, type Size } from './geometry.ts';
import { labelHeight, labelWidth } from './measure.ts';
import type { Direction, GraphNode, Label, Shape } from './model.ts';
import { circle, pair, polyline, rectangle, roundedRectangle, type Sheet } from './sheet.ts';

/** Whole and even, so that a middle lies on a pixel. */
export const even = (value: number): number => 2 * Math.ceil(value / 2);

/** The size of a node around its wrapped label. */
export function shapeSize(shape: Shape, label: Label, direction: Direction): Size {
  const [w, h] = [labelWidth(label), labelHeight(label)];
  switch (shape) {
    case 'start':
      return { w: 14, h: 14 };
    case 'final':
      return { w: 18, h: 18 };
    case 'bar':
      return direction === 'TD' ? { w: 64, h: 6 } : { w: 6, h: 64 };
    case 'diamond':
      return label.length === 0 ? { w: 24, h: 24 } : { w: even(w * 1.55 + 16), h: even(h * 2.7) };
    case 'circle': {
      const across = even(Math.hypot(w, h) + 12);
      return { w: across, h: across };
    }
    case 'stadium':
      return { w: even(w + 34), h: even(h + 17) };
    case 'hexagon':
      return { w: even(w + 16 + 2 * NIB), h: even(h + 17) };
    case 'subroutine':
      return { w: even(w + 34), h: even(h + 17) };
    case 'cylinder':
      return { w: even(w + 24), h: even(h + 13 + 3 * CAP) };
    default:
      return { w: even(Math.max(44, w + 24)), h: even(h + 17) };
  }
}

/** Draws a node that is not an entity. */
export function drawShape(sheet: Sheet, { shape }: GraphNode, { x, y, w, h }: Box, label: Label): void {
  const [left, top, right, bottom] = [x - w / 2, y - h / 2, x + w / 2, y + h / 2];
  sheet.cover(left, top);
  sheet.cover(right, bottom);
  switch (shape) {
    case 'start':
      sheet.draw('point', circle(x, y, w / 2));
      return;
    case 'final':
      sheet.draw('node', circle(x, y, w / 2));
      sheet.draw('point', circle(x, y, w / 2 - 4));
      return;
    case 'bar':
      sheet.draw('point', rectangle(left, top, w, h));
      return;
    case 'round':
      sheet.draw('node', roundedRectangle(left, top, w, h, 8));
      break;
    case 'stadium':
      sheet.draw('node', roundedRectangle(left, top, w, h, Math.min(w, h) / 2));
      break;
    case 'circle':
      sheet.draw('node', circle(x, y, w / 2));
      break;
    case 'diamond':
      sheet.draw(
        'node',
        `${polyline([
          { x, y: top },
          { x: right, y },
          { x, y: bottom },
          { x: left, y },
        ])}z`,
      );
      break;
    case 'hexagon':
      sheet.draw(
        'node',
        `M${pair(left + NIB, top)}H${String(right - NIB)}L${pair(right, y)}L${pair(right - NIB, bottom)}H${String(left + NIB)}L${pair(left, y)}z`,
      );
      break;
    case 'subroutine':
      sheet.draw('node', rectangle(left, top, w, h) + rectangle(left + 5, top, w - 10, h));
      break;
    case 'cylinder': {
      const cap = `a${String(w / 2)} ${String(CAP)} 0 0 `;
      sheet.draw(
        'node',
        `M${pair(left, top + CAP)}v${String(h - 2 * CAP)}${cap}0 ${String(w)} 0v${String(2 * CAP - h)}${cap}0-${String(w)} 0${cap}0 ${String(w)} 0${cap}0-${String(w)} 0z`,
      );
      break;
    }
    default:
      sheet.draw('node', rectangle(left, top, w, h));
  }
  const lift = shape === 'cylinder' ? CAP : 0;
  sheet.write(label, x, Math.round(y + lift - labelHeight(label) / 2));
}

/** Draws a remark with a turned corner. @param box its place by the middle */
export function drawNote(sheet: Sheet, lines: Label, { x, y, w, h }: Box): void {
  const [left, top] = [Math.round(x - w / 2), Math.round(y - h / 2)];
  sheet.draw('note', `M${pair(left, top)}h${String(w - 8)}l8 8v${String(h - 8)}h${String(-w)}zm${String(w - 8)} 0v8h8`);
  sheet.cover(left, top);
  sheet.cover(left + w, top + h);
  sheet.write(lines, left + w / 2, Math.round(y - labelHeight(lines) / 2));
}

export const noteSize = (lines: Label): Size => ({ w: even(labelWidth(lines) + 18), h: even(labelHeight(lines) + 10) });
