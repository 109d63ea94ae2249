import { distance } from 'fastest-levenshtein';

/**
 * The candidate that the author probably meant, or undefined when none is close: at most one edit
 * in three characters (and always two, since swapping neighbours counts as two).
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  const allowed = Math.max(2, Math.floor(value.length / 3));
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const edits = distance(value.toLowerCase(), candidate.toLowerCase());
    if (edits <= allowed && (best === undefined || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate;
}

/** "; did you mean `x`?" when something is near, else nothing. */
export function didYouMean(value: string, candidates: Iterable<string>): string {
  const found = nearest(value, candidates);
  return found === undefined ? '' : `; did you mean \`${found}\`?`;
}
