/** A statement with what came of it, or the moment at which a waiting statement goes on. */
export interface TranscriptStep {
  readonly session: string;
  /** `continues`: the statement that waited has ended; `server`: something done to the server itself. */
  readonly kind: 'statement' | 'continues' | 'server';
  /** The statement as written, its lines joined by line feeds; of `continues`, the one that had waited. */
  readonly statement: string;
  /** Rows, command tag, notices, without the error. */
  readonly lines: readonly string[];
  /** Another session holds what it needs: nothing more happens in this lane until it continues. */
  readonly waits: boolean;
  readonly error: TranscriptError | undefined;
}

export interface TranscriptError {
  /** ERROR or FATAL. */
  readonly severity: string;
  /** SQLSTATE, such as `40001`; undefined when the connection itself was lost. */
  readonly code: string | undefined;
  readonly message: string;
  /** DETAIL and HINT. */
  readonly lines: readonly string[];
}

export interface TranscriptCase {
  /** The value of the case; undefined in a script without cases. */
  readonly name: string | undefined;
  /** Sessions in order of appearance: the lanes. */
  readonly sessions: readonly string[];
  readonly steps: readonly TranscriptStep[];
}

interface OpenStep {
  session: string;
  kind: TranscriptStep['kind'];
  statement: string;
  output: string[];
  waits: boolean;
}

const CASE = /^== (.+)$/;
const PROMPT = /^([a-z][a-z0-9_]*)>( +)(.*)$/;
const CONTINUATION = /^ +>( *)(.*)$/;
const EVENT = /^([a-z][a-z0-9_]*) (waits|continues)$/;
const ERROR = /^(ERROR|FATAL|PANIC)(?: ([0-9A-Z]{5}))?: (.*)$/;

function closed({ session, kind, statement, output, waits }: OpenStep): TranscriptStep {
  const at = output.findIndex((line) => ERROR.test(line));
  const [, severity = '', code, message = ''] = ERROR.exec(output[at] ?? '') ?? [];
  const error = at < 0 ? undefined : { severity, code, message, lines: output.slice(at + 1) };
  return { session, kind, statement, lines: at < 0 ? output : output.slice(0, at), waits, error };
}

function readCase(name: string | undefined, lines: readonly string[], offset: number): TranscriptCase {
  const steps: OpenStep[] = [];
  let width = 0;
  lines.forEach((line, index) => {
    const fail = (why: string): Error => new Error(`line ${String(offset + index + 1)}: ${why}: \`${line}\``);
    const last = steps.at(-1);
    const [, session, gap = '', statement = ''] = PROMPT.exec(line) ?? [];
    const [, other, event] = EVENT.exec(line) ?? [];
    if (session !== undefined) {
      width = session.length + 1 + gap.length;
      steps.push({ session, kind: session === 'server' ? 'server' : 'statement', statement, output: [], waits: false });
    } else if (event === 'waits') {
      if (!last || last.session !== other) throw fail('waits without a statement of its own above');
      last.waits = true;
    } else if (other !== undefined) {
      const begun = steps.findLast((step) => step.session === other);
      if (begun?.waits !== true) throw fail('continues without having waited');
      steps.push({ session: other, kind: 'continues', statement: begun.statement, output: [], waits: false });
    } else if (last && last.output.length === 0 && line.indexOf('>') < width && CONTINUATION.test(line))
      last.statement += `\n${line.slice(width)}`;
    else if (last && line.slice(0, width).trim() === '') last.output.push(line.slice(width));
    else throw fail('cannot be read as part of a recording');
  });
  return { name, sessions: [...new Set(steps.map((step) => step.session))], steps: steps.map(closed) };
}

/** Reads the recorded output of a `.sql` example (`formatRecording` writes it); throws at a line it cannot read. */
export function parseTranscript(text: string): TranscriptCase[] {
  const lines = text.replace(/\n$/, '').split('\n');
  const heads = lines.flatMap((line, index) => (CASE.test(line) ? [index] : []));
  if (heads.length === 0) return [readCase(undefined, lines, 0)];
  return heads.map((head, index) => {
    const end = heads[index + 1] ?? lines.length + 1;
    // A blank line parts two cases.
    return readCase(CASE.exec(lines[head] ?? '')?.[1], lines.slice(head + 1, end - 1), head + 1);
  });
}
