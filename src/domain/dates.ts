const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day in words, the same on every machine. @example longDate('2026-11-25') // '25 November 2026' */
export function longDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${String(date)} ${months[(month ?? 1) - 1] ?? ''} ${String(year)}`;
}
