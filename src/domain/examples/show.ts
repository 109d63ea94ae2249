import { RUNS_ON } from './platform.ts';
import type { ProgramKind } from './programs.ts';
import { parseTranscript, type TranscriptCase } from './transcript.ts';

export interface ShownExample {
  readonly program: string;
  readonly kind: ProgramKind;
  /** What the run printed, or the cases of it that are shown. */
  readonly output: string;
  /** Of a script: the same as steps of sessions. */
  readonly cases: readonly TranscriptCase[];
  /** The last line of what is shown: what the run came to. */
  readonly outcome: string;
  readonly ranOn: string;
}
interface Recorded {
  /** Name of the program, which says what it is. */
  readonly file: string;
  readonly program: string;
  readonly output: string;
  /** Names of cases, separated by commas; all when absent. */
  readonly cases?: string;
}

/** The cases of an output, each with its heading line `== name`; an output without cases is one. */
export function casesOf(output: string): { readonly name: string | undefined; readonly text: string }[] {
  return output
    .trimEnd()
    .split(/^(?=== )/m)
    .map((text) => ({ name: /^== (.+)$/m.exec(text)?.[1], text: text.trimEnd() }));
}

function selected(output: string, file: string, cases: string | undefined): string {
  if (cases === undefined) return output.trimEnd();
  const all = casesOf(output);
  return cases
    .split(',')
    .map((name) => {
      const found = all.find((one) => one.name === name.trim());
      if (found === undefined)
        throw new Error(
          `${file}: has no case \`${name.trim()}\`; expected one of ${all.map((one) => one.name ?? '').join(', ')}`,
        );
      return found.text;
    })
    .join('\n\n');
}

const kindOf = (file: string): ProgramKind => (file.endsWith('.sql') ? 'sql' : file.endsWith('.sh') ? 'sh' : 'ts');

/** What a page shows of a program and its recorded output. Throws when a wanted case or line cannot be had. */
export function showExample({ file, program, output, cases }: Recorded): ShownExample {
  const kind = kindOf(file);
  const shown = selected(output, file, cases);
  return {
    program: program.trimEnd(),
    kind,
    output: shown,
    cases: kind === 'sql' ? parseTranscript(shown) : [],
    outcome: shown.split('\n').at(-1)?.trim() ?? '',
    ranOn: RUNS_ON[kind],
  };
}

/** What of a step the timeline draws besides the step itself. */
export interface LaneStep {
  /** Place of its session among the lanes, from 1. */
  readonly lane: number;
  /** Whether the session differs from the step before, so that its name is said again. */
  readonly named: boolean;
  /** Lanes in which a statement waits while this happens. */
  readonly waiting: readonly number[];
}

/** The lanes of a case's steps, in order. */
export function lanesOf({ sessions, steps }: TranscriptCase): LaneStep[] {
  const lane = (session: string): number => sessions.indexOf(session) + 1;
  const waiting = new Set<number>();
  return steps.map((step, at) => {
    const own = lane(step.session);
    if (step.kind === 'continues') waiting.delete(own);
    const result = { lane: own, named: steps[at - 1]?.session !== step.session, waiting: [...waiting] };
    if (step.waits) waiting.add(own);
    return result;
  });
}
