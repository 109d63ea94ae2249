interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/** Tells how long the longest common subsequence of the ends of two lists is. */
function commonEnds(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  return at;
}

function compare(a: readonly string[], b: readonly string[]): Line[] {
  const common = commonEnds(a, b);
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const [gone, come] = [a[i], b[j]];
    if (gone === undefined && come === undefined) return lines;
    if (gone !== undefined && gone === come) {
      lines.push({ mark: ' ', text: gone });
      i++;
      j++;
    } else if (gone !== undefined && (come === undefined || common(i + 1, j) >= common(i, j + 1))) {
      lines.push({ mark: '-', text: gone });
      i++;
    } else {
      lines.push({ mark: '+', text: come ?? '' });
      j++;
    }
  }
}

const CONTEXT = 2;
/** More lines than anybody compares by eye; the table grows with the square. */
const LIMIT = 2000;

/** What changed between two texts, `-` recorded and `+` now, with two lines around each change; empty when equal. */
export function diff(recorded: string, now: string): string {
  if (recorded === now) return '';
  const lines = compare(recorded.split('\n').slice(0, LIMIT), now.split('\n').slice(0, LIMIT));
  const near = (index: number): boolean =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some((line) => line.mark !== ' ');
  const shown = lines.map((line, index) => (near(index) ? `${line.mark} ${line.text}`.trimEnd() : undefined));
  return shown
    .flatMap((text, index) =>
      text !== undefined ? [text] : index > 0 && shown[index - 1] !== undefined ? ['  …'] : [],
    )
    .join('\n');
}
