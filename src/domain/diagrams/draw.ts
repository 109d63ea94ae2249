import { drawGraph, type Trial } from './draw-graph.ts';
import { drawSequence } from './draw-sequence.ts';
import type { Diagram, Direction, Graph } from './model.ts';
import { escapeText, type Sheet } from './sheet.ts';

/** The width of a text column on a phone 360 CSS pixels wide. */
export const NARROW = 328;

const widthOf = (sheet: Sheet): number => sheet.finish().box[2];

/** The ways to lay a graph out, the one its author asked for and the roomiest first. */
const trials = (direction: Direction): Trial[] =>
  (direction === 'LR' ? (['LR', 'TD'] as const) : (['TD'] as const)).flatMap((way) =>
    [180, 140, 112, 88].flatMap((width) => [28, 12].map((between) => ({ direction: way, width, between }))),
  );

/** The first drawing that a phone shows whole; else the narrowest, which scrolls. */
function bestGraph(graph: Graph): Sheet {
  let best: Sheet | undefined;
  for (const trial of trials(graph.direction)) {
    const sheet = drawGraph(graph, trial);
    if (widthOf(sheet) <= NARROW) return sheet;
    if (best === undefined || widthOf(sheet) < widthOf(best)) best = sheet;
  }
  return best ?? drawGraph(graph, { direction: graph.direction, width: 112, between: 16 });
}

export interface DrawnDiagram {
  readonly svg: string;
  readonly width: number;
}

/**
 * Draws a diagram as one SVG element with classes only. The same text and id give the same bytes.
 * @param id begins the ids within, so it must be the page's only one
 */
export function drawDiagram({ title, description, body }: Diagram, id: string): DrawnDiagram {
  const { body: content, box } = (body.kind === 'graph' ? bestGraph(body) : drawSequence(body)).finish();
  const [x, y, w, h] = box;
  const names = `aria-labelledby="${id}" aria-describedby="${id}-words"`;
  const view = `width="${String(w)}" height="${String(h)}" viewBox="${[x - 0.5, y - 0.5, w, h].join(' ')}"`;
  return {
    svg: `<svg role="img" ${names} ${view}><title id="${id}">${escapeText(title)}</title><desc id="${id}-words">${escapeText(description)}</desc>${content}</svg>`,
    width: w,
  };
}
