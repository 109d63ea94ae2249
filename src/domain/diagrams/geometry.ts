import type { Shape } from './model.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
/** A rectangle by its centre. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
export interface Size {
  readonly w: number;
  readonly h: number;
}

/** Width and height, and horizontal and vertical, change places: one layout serves both directions. */
export const turnPoint = ({ x, y }: Point): Point => ({ x: y, y: x });
export const turnBox = ({ x, y, w, h }: Box): Box => ({ x: y, y: x, w: h, h: w });
export const turnSize = ({ w, h }: Size): Size => ({ w: h, h: w });

/** How deep the cap of a cylinder and the points of a hexagon are. */
export const CAP = 5;
export const NIB = 10;

/** The side that a line meets: `v` from above or below, `h` from left or right. */
export type Axis = 'v' | 'h';

/** How far from the middle of a shape's side a line may meet it. */
export function reachAlong(shape: Shape, { w, h }: Size, axis: Axis): number {
  const half = (axis === 'v' ? w : h) / 2;
  switch (shape) {
    case 'start':
    case 'final':
      return 0;
    case 'diamond':
      return half / 3;
    case 'circle':
      return half / 2;
    case 'stadium':
      return axis === 'v' ? (w - h) / 2 : h / 4;
    case 'hexagon':
      return axis === 'v' ? w / 2 - NIB - 4 : h / 4;
    default:
      return Math.max(0, half - 8);
  }
}

/** The distance from the middle of a shape to its border, for a line that runs `off` beside the middle. */
export function reachAcross(shape: Shape, { w, h }: Size, axis: Axis, off: number): number {
  const across = (axis === 'v' ? h : w) / 2;
  const along = (axis === 'v' ? w : h) / 2;
  const arc = (radius: number): number => Math.sqrt(Math.max(0, radius * radius - off * off));
  switch (shape) {
    case 'diamond':
      return across * (1 - Math.abs(off) / along);
    case 'circle':
    case 'start':
    case 'final':
      return arc(along);
    case 'stadium':
      return axis === 'v' ? across : across - along + arc(along);
    case 'hexagon':
      return axis === 'v' ? across : across - (NIB * Math.abs(off)) / along;
    case 'cylinder':
      return axis === 'h' ? across : across - CAP + CAP * Math.sqrt(Math.max(0, 1 - (off / along) ** 2));
    default:
      return across;
  }
}
