import { labelHeight, labelWidth, strongWidth, wrap } from './measure.ts';
import type { Label, Sequence } from './model.ts';

/** A participant's column. */
export interface Lane {
  readonly x: number;
  /** Its head. */
  readonly label: Label;
  readonly w: number;
  readonly actor: boolean;
}
export interface Lanes {
  readonly of: ReadonlyMap<string, Lane>;
  readonly all: readonly Lane[];
  readonly headHeight: number;
  readonly left: number;
  readonly right: number;
}

/** How wide the text of a head may be; narrower ones are tried where the heads do not fit. */
const HEAD_TEXTS = [92, 76, 60] as const;
const BETWEEN_HEADS = 6;
/** A single lane has room beside it for what is said there. */
const LEAST_WIDTH = 220;
/** How much of the room is shared out in one go. */
const SHARE = 2;

/** How deep frames stand within each other. */
export function frameDepth({ steps }: Sequence): number {
  let [depth, deepest] = [0, 0];
  for (const { kind } of steps) {
    if (kind === 'open') deepest = Math.max(deepest, (depth += 1));
    if (kind === 'close') depth -= 1;
  }
  return deepest;
}

/** For each gap between two lanes, how wide it would be for the texts between them to stand in two lines. */
function wishes({ participants, steps }: Sequence): number[] {
  const place = new Map(participants.map(({ id }, at) => [id, at]));
  const wanted = participants.slice(1).map(() => 0);
  for (const step of steps) {
    if (step.kind !== 'message') continue;
    const [from, to] = [place.get(step.from) ?? 0, place.get(step.to) ?? 0];
    const gap = Math.min(from, to);
    if (Math.abs(from - to) === 1) wanted[gap] = Math.max(wanted[gap] ?? 0, labelWidth(step.label) / 2 + 30);
  }
  return wanted;
}

type Head = Omit<Lane, 'x'>;

const headsOf = ({ participants }: Sequence, width: number): Head[] =>
  participants.map(({ label, actor }) => {
    const lines = wrap(label, width);
    return { label: lines, w: 2 * Math.ceil((Math.max(36, strongWidth(lines)) + 12) / 2), actor };
  });

const leastWidth = (heads: readonly Head[]): number =>
  heads.reduce((sum, { w }) => sum + w + BETWEEN_HEADS, -BETWEEN_HEADS);

/**
 * Places the lanes so that heads keep apart; room that is left goes where long texts stand.
 * @param room the width to fill; more is taken where the heads need it
 * @param margin kept free at both sides for frames
 */
export function placeLanes(sequence: Sequence, room: number, margin: number): Lanes {
  let heads = headsOf(sequence, HEAD_TEXTS[0]);
  for (const width of HEAD_TEXTS.slice(1)) if (leastWidth(heads) + 2 * margin > room) heads = headsOf(sequence, width);
  const gaps = heads.slice(1).map((head, at) => ((heads[at]?.w ?? 0) + head.w) / 2 + BETWEEN_HEADS);
  const wanted = wishes(sequence);
  const ends = ((heads[0]?.w ?? 0) + (heads.at(-1)?.w ?? 0)) / 2 + 2 * margin;
  let spare = room - ends - gaps.reduce((sum, gap) => sum + gap, 0);
  while (spare >= SHARE && gaps.length > 0) {
    const lack = gaps.map((gap, at) => (wanted[at] ?? 0) - gap);
    const most = Math.max(...lack);
    // Once every text has its room, the narrowest gap grows.
    const at = most > 0 ? lack.indexOf(most) : gaps.indexOf(Math.min(...gaps));
    gaps[at] = (gaps[at] ?? 0) + SHARE;
    spare -= SHARE;
  }
  const aside = Math.max(margin, gaps.length === 0 ? (LEAST_WIDTH - (heads[0]?.w ?? 0)) / 2 : 0);
  let x = aside + (heads[0]?.w ?? 0) / 2;
  const all = heads.map((head, at) => {
    if (at > 0) x += gaps[at - 1] ?? 0;
    return { ...head, x: Math.round(x) };
  });
  return {
    of: new Map(sequence.participants.flatMap(({ id }, at) => (all[at] ? [[id, all[at]] as const] : []))),
    all,
    headHeight: Math.max(0, ...heads.map(({ label }) => labelHeight(label))) + 14,
    left: 0,
    right: Math.round(x + (heads.at(-1)?.w ?? 0) / 2 + aside),
  };
}
