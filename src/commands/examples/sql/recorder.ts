import { newMasks, type Masks } from '../../../domain/examples/masks.ts';
import type { RecordedEvent } from '../../../domain/examples/recording.ts';
import { answerLines, messageLines } from '../../../domain/examples/result-lines.ts';
import { ScriptError } from '../../../domain/examples/script-error.ts';
import { OUTPUT_LIMIT, outputTooLong } from '../limits.ts';
import type { Outcome, Session } from './session.ts';

/** Writes down what happens in one case, and remembers who waits with which statement. */
export class Recorder {
  readonly events: RecordedEvent[] = [];
  readonly #masks: Masks;
  /** The longest wait first. */
  readonly #waiting = new Map<Session, string>();
  #size = 0;

  constructor(names: ReadonlyMap<number, string>) {
    this.#masks = newMasks(names);
  }

  /** Names of the sessions that wait. */
  get waiting(): readonly string[] {
    return [...this.#waiting.keys()].map((session) => session.name);
  }

  statement(session: string, text: string): void {
    this.events.push({ kind: 'statement', session, text });
  }

  /** Once all is settled: what came of the statement just sent, then of those that had waited. */
  settled(session: Session, sql: string): void {
    const outcome = session.take();
    if (outcome) this.#result(sql, outcome);
    else {
      this.events.push({ kind: 'waits', session: session.name });
      this.#waiting.set(session, sql);
    }
    this.continued();
  }

  continued(): void {
    for (const [session, sql] of this.#waiting) {
      const outcome = session.take();
      if (!outcome) continue;
      this.#waiting.delete(session);
      this.events.push({ kind: 'continues', session: session.name });
      this.#result(sql, outcome);
    }
  }

  lines(sql: string, { notices, answers, error }: Outcome): string[] {
    return [
      ...notices.flatMap((message) => messageLines(this.#masks, message)),
      ...answers.flatMap((answer) => answerLines(this.#masks, sql, answer)),
      ...(error === undefined ? [] : messageLines(this.#masks, error)),
    ];
  }

  #result(sql: string, outcome: Outcome): void {
    const lines = this.lines(sql, outcome);
    this.#size += lines.reduce((sum, line) => sum + line.length, 0);
    if (this.#size > OUTPUT_LIMIT) throw new ScriptError(undefined, outputTooLong);
    if (lines.length > 0) this.events.push({ kind: 'result', lines });
  }
}
