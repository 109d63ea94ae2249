import type { Box, Size } from './geometry.ts';
import { labelHeight, labelWidth, LINE_HEIGHT, strongWidth, textWidth, wrap } from './measure.ts';
import type { GraphNode } from './model.ts';
import { rectangle, type Sheet } from './sheet.ts';
import { even } from './shapes.ts';

const PAD = 8;
const COLUMN_GAP = 8;
/** So that two lines with crow's feet find room at a side. */
const LEAST_HEIGHT = 40;
const ROW_PAD = 3;

/** The columns of an entity as they are set: names, types, and keys with comments, which wrap. */
function columnsOf({ fields = [] }: GraphNode, width: number) {
  const rows = fields.map((field) => ({
    ...field,
    lines: field.more === '' ? [] : wrap([field.more], Math.max(48, width / 2)),
  }));
  const name = Math.max(0, ...rows.map((row) => textWidth(row.name)));
  const type = Math.max(0, ...rows.map((row) => textWidth(row.type)));
  const more = Math.max(0, ...rows.map((row) => labelWidth(row.lines)));
  return { rows, name, type, more };
}

const heightOf = (lines: readonly string[]): number => Math.max(LINE_HEIGHT, labelHeight(lines)) + 2 * ROW_PAD;

/** The size of an entity with its columns. @param width how wide a comment may be, twice */
export function entitySize(node: GraphNode, label: readonly string[], width: number): Size {
  const { rows, name, type, more } = columnsOf(node, width);
  const body = rows.length === 0 ? 0 : name + COLUMN_GAP + type + (more > 0 ? COLUMN_GAP + more : 0);
  const head = labelHeight(label) + 12;
  return {
    w: even(Math.max(strongWidth(label), body, 60) + 2 * PAD),
    h: even(
      Math.max(
        LEAST_HEIGHT,
        rows.reduce((sum, { lines }) => sum + heightOf(lines), head + (rows.length > 0 ? 6 : 0)),
      ),
    ),
  };
}

/** Draws an entity: its name, a rule, its columns. */
export function drawEntity(sheet: Sheet, node: GraphNode, box: Box, label: readonly string[], width: number): void {
  const { rows, name, type } = columnsOf(node, width);
  const [left, top] = [box.x - box.w / 2, box.y - box.h / 2];
  sheet.cover(left, top);
  sheet.cover(left + box.w, top + box.h);
  sheet.draw('node', rectangle(left, top, box.w, box.h));
  const head = rows.length === 0 ? box.h : labelHeight(label) + 12;
  sheet.write(label, box.x, Math.round(top + (head - labelHeight(label)) / 2), ['strong']);
  let y = top + head;
  if (rows.length > 0) sheet.draw('node', `M${String(left)} ${String(y)}h${String(box.w)}`);
  y += 3;
  for (const row of rows) {
    const x = left + PAD;
    sheet.write([row.name], x, y + ROW_PAD, ['start']);
    sheet.write([row.type], x + name + COLUMN_GAP, y + ROW_PAD, ['start', 'soft']);
    sheet.write(row.lines, x + name + type + 2 * COLUMN_GAP, y + ROW_PAD, ['start', 'soft']);
    y += heightOf(row.lines);
  }
}
