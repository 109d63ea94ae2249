export interface Measure {
  readonly what: string;
  readonly measured: number;
  readonly budget: number;
  readonly unit: string;
  /** Whether more is better; by default less is. */
  readonly atLeast?: boolean;
}

export const isWithin = ({ measured, budget, atLeast }: Measure): boolean =>
  atLeast ? measured >= budget : measured <= budget;

const round = (value: number): string => String(Math.round(value * 1000) / 1000);

/** A table for a terminal, one row for each measure. */
export function formatTable(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => [
    measure.what,
    `${round(measure.measured)} ${measure.unit}`,
    `${measure.atLeast ? '≥' : '≤'} ${round(measure.budget)} ${measure.unit}`,
    isWithin(measure) ? 'ok' : 'OVER BUDGET',
  ]);
  const table = [['what', 'measured', 'budget', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
