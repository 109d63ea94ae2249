import type { Point } from './geometry.ts';
import { labelHeight, labelWidth, LINE_HEIGHT } from './measure.ts';

/** What src/styles/diagram.css gives a look to, in the order in which it is drawn. */
const LAYERS = [
  'group',
  'life',
  'bar',
  'divide',
  '',
  'dotted',
  'thick',
  'back',
  'note',
  'node',
  'mark',
  'head',
  'point',
] as const;
export type Layer = (typeof LAYERS)[number];

export type TextClass = 'soft' | 'start' | 'strong' | 'accent' | 'small';

export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Where the baseline stands below the top of a line. */
const BASELINE = 13;

const number = (value: number): string => String(Math.round(value * 2) / 2);

/** Coordinates for a path: a minus sign separates by itself. */
export const pair = (x: number, y: number): string => `${number(x)} ${number(y)}`.replace(' -', '-');

export const rectangle = (x: number, y: number, w: number, h: number): string =>
  `M${pair(x, y)}h${number(w)}v${number(h)}h${number(-w)}z`;

export function roundedRectangle(x: number, y: number, w: number, h: number, radius: number): string {
  const r = number(radius);
  const arc = (right: string, down: string): string => `a${r} ${r} 0 0 1 ${right}${r} ${down}${r}`.replace(/ -/g, '-');
  const [across, along] = [w - 2 * radius, h - 2 * radius];
  return `M${pair(x + radius, y)}h${number(across)}${arc('', '')}v${number(along)}${arc('-', '')}h${number(-across)}${arc('-', '-')}v${number(-along)}${arc('', '-')}z`;
}

export const circle = (x: number, y: number, r: number): string =>
  `M${pair(x - r, y)}a${String(r)} ${String(r)} 0 1 0 ${number(2 * r)} 0a${String(r)} ${String(r)} 0 1 0-${number(2 * r)} 0`;

export const polyline = (points: readonly Point[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${pair(x, y)}`).join('');

/** A line with right angles, its corners rounded. */
export function cornered(points: readonly Point[], radius = 6): string {
  return points
    .map((point, at) => {
      const [before, after] = [points[at - 1], points[at + 1]];
      if (before === undefined) return `M${pair(point.x, point.y)}`;
      const towards = (other: Point): Point => {
        const length = Math.abs(other.x - point.x) + Math.abs(other.y - point.y);
        const near = length === 0 ? 0 : Math.min(radius, length / 2) / length;
        return { x: point.x + (other.x - point.x) * near, y: point.y + (other.y - point.y) * near };
      };
      const line = (to: Point): string =>
        to.x === before.x ? `V${number(to.y)}` : to.y === before.y ? `H${number(to.x)}` : `L${pair(to.x, to.y)}`;
      if (after === undefined) return line(point);
      if (before.x === after.x || before.y === after.y) return line(point);
      const [from, to] = [towards(before), towards(after)];
      return `${line(from)}Q${pair(point.x, point.y)} ${pair(to.x, to.y)}`;
    })
    .join('');
}

/** Collects what a diagram draws, one path for each look, and its texts. */
export class Sheet {
  readonly #paths = new Map<Layer, string>();
  readonly #texts: string[] = [];
  #left = Infinity;
  #top = Infinity;
  #right = -Infinity;
  #bottom = -Infinity;

  draw(layer: Layer, path: string): void {
    this.#paths.set(layer, (this.#paths.get(layer) ?? '') + path);
  }

  /** Makes sure that a place lies within the picture. */
  cover(x: number, y: number): void {
    this.#left = Math.min(this.#left, x);
    this.#right = Math.max(this.#right, x);
    this.#top = Math.min(this.#top, y);
    this.#bottom = Math.max(this.#bottom, y);
  }

  /** @param x the middle of the text, or its left edge with the class `start` */
  write(lines: readonly string[], x: number, top: number, classes: readonly TextClass[] = []): void {
    const [first, ...rest] = lines.map(escapeText);
    if (first === undefined) return;
    const named = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
    const more = rest.map((line) => `<tspan x="${number(x)}" dy="${String(LINE_HEIGHT)}">${line}</tspan>`).join('');
    this.#texts.push(`<text x="${number(x)}" y="${number(top + BASELINE)}"${named}>${first}${more}</text>`);
  }

  /** A text around a point, with a background that covers what runs behind it. */
  label(lines: readonly string[], x: number, y: number, classes: readonly TextClass[] = []): void {
    if (lines.length === 0) return;
    const [w, h] = [labelWidth(lines) + 6, labelHeight(lines)];
    const [left, top] = [Math.round(x - w / 2), Math.round(y - h / 2)];
    this.draw('back', rectangle(left, top, w, h));
    this.cover(left, top);
    this.cover(left + w, top + h);
    this.write(lines, x, top, classes);
  }

  /** The picture with one pixel around it; half a pixel off, so that thin lines are sharp. */
  finish(): { readonly body: string; readonly box: readonly [number, number, number, number] } {
    const body = LAYERS.filter((layer) => this.#paths.has(layer))
      .map((layer) => `<path${layer === '' ? '' : ` class="${layer}"`} d="${this.#paths.get(layer) ?? ''}"/>`)
      .join('');
    const [x, y] = [Math.floor(this.#left) - 1, Math.floor(this.#top) - 1];
    return {
      body: body + this.#texts.join(''),
      box: [x, y, Math.ceil(this.#right) + 1 - x, Math.ceil(this.#bottom) + 1 - y],
    };
  }
}
