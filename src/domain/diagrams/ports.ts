/** One line's wish: the horizontal place it would go straight from. */
export interface Port {
  readonly edge: number;
  readonly wish: number;
}

/** The room between two lines at one side of a node: as a rule, and at least. */
const APART = 28;
const CLOSE = 14;

/**
 * Where the lines at one side of a node meet it: spread around the middle in the order of their next
 * points, and straight in line with the next point where that is near enough.
 * @param middle the middle of the side
 * @param reach how far from the middle a line may be
 */
export function placePorts(ports: readonly Port[], middle: number, reach: number): Map<number, number> {
  const sorted = [...ports].sort((a, b) => a.wish - b.wish || a.edge - b.edge);
  const apart = (places: readonly number[]): boolean =>
    places.every((place, at) => at === 0 || place - (places[at - 1] ?? 0) >= CLOSE);
  const wishes = sorted.map(({ wish }) => wish);
  const near = sorted.length === 1 ? reach / 2 : reach;
  if (apart(wishes) && wishes.every((wish) => Math.abs(wish - middle) <= near))
    return new Map(sorted.map(({ edge, wish }) => [edge, wish]));

  const step = sorted.length > 1 ? Math.min(APART, (2 * reach) / (sorted.length - 1)) : 0;
  const places = sorted.map((_, at) => Math.round(middle + (at - (sorted.length - 1) / 2) * step));
  for (const [at, wish] of wishes.entries()) {
    const moved = places.with(at, wish);
    if (Math.abs(wish - (places[at] ?? 0)) <= CLOSE && Math.abs(wish - middle) <= reach && apart(moved))
      places[at] = wish;
  }
  return new Map(sorted.map(({ edge }, at) => [edge, places[at] ?? middle]));
}
