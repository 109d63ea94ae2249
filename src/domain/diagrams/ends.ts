import type { Point } from './geometry.ts';
import type { End } from './model.ts';
import { circle, pair, polyline, type Layer } from './sheet.ts';

export interface Drawn {
  readonly layer: Layer;
  readonly path: string;
}

/** How far before the border a line stops, so that it does not show through what stands at its end. */
export const shortened = (end: End): number => (end === 'arrow' ? 6 : end === 'circle' ? 8 : 0);

/**
 * Draws what stands at the end of a line.
 * @param tip where the line meets the border
 * @param towards a point on the line, straight before the tip
 */
export function drawEnd(end: End, tip: Point, towards: Point): Drawn[] {
  const length = Math.hypot(towards.x - tip.x, towards.y - tip.y) || 1;
  const [ux, uy] = [(towards.x - tip.x) / length, (towards.y - tip.y) / length];
  const at = (back: number, aside: number): Point => ({
    x: tip.x + ux * back - uy * aside,
    y: tip.y + uy * back + ux * aside,
  });
  const bar = (back: number): string => polyline([at(back, -6), at(back, 6)]);
  const ring = (back: number): Drawn => ({ layer: 'mark', path: circle(at(back, 0).x, at(back, 0).y, 4) });
  const foot = polyline([at(0, -6), at(10, 0), at(0, 6)]);
  switch (end) {
    case 'none':
      return [];
    case 'arrow': {
      const [a, b] = [at(8, -4), at(8, 4)];
      return [{ layer: 'head', path: `M${pair(tip.x, tip.y)}L${pair(a.x, a.y)}L${pair(b.x, b.y)}z` }];
    }
    case 'open':
      return [{ layer: '', path: polyline([at(7, -5), tip, at(7, 5)]) }];
    case 'circle':
      return [ring(4)];
    case 'cross':
      return [{ layer: '', path: polyline([at(3, -4), at(11, 4)]) + polyline([at(3, 4), at(11, -4)]) }];
    case 'one':
      return [{ layer: '', path: bar(6) + bar(10) }];
    case 'maybe':
      return [{ layer: '', path: bar(6) }, ring(14)];
    case 'some':
      return [{ layer: '', path: foot + bar(13) }];
    case 'many':
      return [{ layer: '', path: foot }, ring(14)];
  }
}
