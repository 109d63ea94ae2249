/** A line that moves sideways between two ranks. */
export interface Jog {
  readonly from: number;
  readonly to: number;
}

const SPACE = 6;

const overlap = (a: Jog, b: Jog): boolean =>
  Math.min(a.from, a.to) - SPACE < Math.max(b.from, b.to) && Math.min(b.from, b.to) - SPACE < Math.max(a.from, a.to);

/**
 * Gives each sideways line a track of its own where it would lie on another, counted from above. Of lines
 * that go right, the one that starts furthest right turns first, and likewise to the left: so lines that run
 * together do not cross. Lines that share a start or an end may share a track.
 */
export function assignTracks(jogs: readonly Jog[]): number[] {
  const order = [...jogs.entries()].sort(
    ([i, a], [j, b]) =>
      Number(a.to > a.from) - Number(b.to > b.from) || (a.to > a.from ? b.from - a.from : a.from - b.from) || i - j,
  );
  const tracks: number[] = jogs.map(() => 0);
  for (const [place, [index, jog]] of order.entries())
    for (const [before, other] of order.slice(0, place))
      if (overlap(jog, other)) tracks[index] = Math.max(tracks[index] ?? 0, (tracks[before] ?? 0) + 1);
  return tracks;
}
