/** Something that happened in a run of a script, in the order in which a reader is told. */
export type RecordedEvent =
  | { readonly kind: 'statement'; readonly session: string; readonly text: string }
  | { readonly kind: 'result'; readonly lines: readonly string[] }
  | { readonly kind: 'waits' | 'continues'; readonly session: string };

export interface RecordedCase {
  /** The case's value; undefined in a script without cases. */
  readonly name: string | undefined;
  readonly events: readonly RecordedEvent[];
}

const trimmed = (line: string): string => line.trimEnd();

function statementLines(session: string, text: string, width: number): string[] {
  return text
    .split('\n')
    .map((line, index) => `${(index === 0 ? `${session}>` : '>'.padStart(session.length + 1)).padEnd(width)}${line}`);
}

function caseLines(events: readonly RecordedEvent[], width: number): string[] {
  return events.flatMap((event) => {
    if (event.kind === 'statement') return statementLines(event.session, event.text, width);
    if (event.kind === 'result') return event.lines.map((line) => ' '.repeat(width) + line);
    return [`${event.session} ${event.kind}`];
  });
}

/** The text of an `.out` file: statements under aligned prompts, results below them, cases headed by `== name`. */
export function formatRecording(cases: readonly RecordedCase[]): string {
  const sessions = cases.flatMap(({ events }) => events.flatMap((e) => (e.kind === 'statement' ? [e.session] : [])));
  const width = Math.max(...sessions.map((session) => session.length)) + 2;
  return `${cases
    .map(({ name, events }) => [...(name === undefined ? [] : [`== ${name}`]), ...caseLines(events, width)])
    .map((lines) => lines.map(trimmed).join('\n'))
    .join('\n\n')}\n`;
}
