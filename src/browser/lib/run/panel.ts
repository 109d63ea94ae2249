import { splitSql, type PlacedStatement } from '../../../domain/examples/split-sql.ts';
import { make } from '../make.ts';
import type { Editor } from './editor.ts';
import { failures, failureText, RunFailure } from './failure.ts';
import { loadPostgres, runProgram } from './postgres.ts';
import { resultItem } from './results-view.ts';
import { LIMIT_S, RESULTS_SHOWN, limitText, loadingText, stoppedText, summaryText, versionText } from './texts.ts';
import type { Reply } from './types.ts';

/** An editor at work: loads PostgreSQL, runs what it holds, shows what came of it, and stops. */
export class RunPanel {
  readonly #editor: Editor;
  readonly #button = make('button', { type: 'button', class: 'control run-button' }, 'Run');
  readonly #reset = make('button', { type: 'button', class: 'control' }, 'Reset');
  readonly #progress = make('progress', { max: String(__PGLITE_BYTES__), 'aria-label': 'Download', hidden: '' });
  readonly #status = make('p', { role: 'status', class: 'run-status' });
  readonly #results = make('ol', { class: 'run-results' });
  readonly #version = make('p', { class: 'run-version', hidden: '' });
  /** Ends the run at work. */
  #stop: (() => void) | undefined;

  constructor(box: HTMLElement, editor: Editor, signal: AbortSignal) {
    this.#editor = editor;
    const key = make('span', { class: 'run-key' }, 'Ctrl + Enter runs. ');
    const hint = make('span', {}, key, 'Every run starts with an empty database.');
    box.replaceChildren(
      ...(editor.choice ? [make('label', { class: 'run-case' }, 'Case', editor.choice)] : []),
      editor.text,
      make('div', { class: 'run-bar' }, this.#button, this.#reset, hint),
      this.#progress,
      this.#status,
      this.#results,
      this.#version,
    );
    // The second press of a double click must not stop what the first began.
    this.#button.addEventListener('click', ({ detail }) => detail < 2 && this.toggle(), { signal });
    this.#reset.addEventListener('click', () => this.#restore(), { signal });
    editor.choice?.addEventListener('change', () => this.#restore(), { signal });
    editor.text.addEventListener('keydown', (event) => this.#key(event), { signal });
    signal.addEventListener('abort', () => this.#stop?.());
    this.#button.focus({ preventScroll: true });
  }

  /** Runs the program, or stops it. */
  toggle(): void {
    if (this.#stop) this.#end(stoppedText);
    else void this.run();
  }

  async run(): Promise<void> {
    const statements = splitSql(this.#editor.text.value);
    const controller = new AbortController();
    const isOver = (): boolean => controller.signal.aborted;
    let stopWorker = (): void => undefined;
    this.#stop = () => {
      controller.abort();
      stopWorker();
    };
    this.#button.textContent = 'Stop';
    this.#results.replaceChildren();
    try {
      await this.#load(controller.signal);
      if (isOver()) return;
      this.#say('Starting PostgreSQL…');
      const hear = this.#listener(statements, controller.signal);
      stopWorker = await runProgram(statements, hear);
      // Stopped while it was starting.
      if (isOver()) stopWorker();
    } catch (error) {
      if (!isOver()) this.#end(error instanceof RunFailure ? error.message : failures.start, 'wrong');
    }
  }

  async #load(signal: AbortSignal): Promise<void> {
    let told = -1;
    await loadPostgres((bytes) => {
      if (signal.aborted) return;
      this.#progress.hidden = false;
      this.#progress.value = bytes;
      // Said aloud at quarters only.
      const quarter = Math.floor((4 * bytes) / __PGLITE_BYTES__);
      if (quarter === told) return;
      told = quarter;
      this.#say(loadingText(bytes, __PGLITE_BYTES__));
    });
    if (!signal.aborted) this.#progress.hidden = true;
  }

  #listener(statements: readonly PlacedStatement[], signal: AbortSignal): (reply: Reply) => void {
    let began = 0;
    let ran = 0;
    let errors = 0;
    let limit: ReturnType<typeof setTimeout> | undefined;
    signal.addEventListener('abort', () => clearTimeout(limit));
    return (reply) => {
      if (signal.aborted) return;
      if (reply.kind === 'ready') {
        began = performance.now();
        this.#version.textContent = versionText(reply.version);
        this.#version.hidden = false;
        this.#say('Running…');
        limit = setTimeout(() => this.#end(limitText, 'wrong'), LIMIT_S * 1000);
      } else if (reply.kind === 'result') {
        const statement = statements[ran++];
        if (reply.result.error) errors += 1;
        if (statement && ran <= RESULTS_SHOWN)
          this.#results.append(resultItem(statement, reply.result, (line) => this.#editor.goTo(line)));
      } else if (reply.kind === 'done') this.#end(summaryText(ran, errors, performance.now() - began));
      else this.#end(failureText(reply.error, began > 0 ? statements[ran]?.line : undefined), 'wrong');
    };
  }

  /** Whatever way a run ends: its worker goes, and what it came to is said. */
  #end(text: string, look = ''): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#progress.hidden = true;
    this.#button.textContent = 'Run';
    this.#say(text, look);
  }

  #restore(): void {
    if (this.#stop) this.#end('');
    this.#editor.reset();
    this.#results.replaceChildren();
    this.#say('The program is as it was.');
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!this.#stop) void this.run();
  }

  #say(text: string, look = ''): void {
    this.#status.textContent = text;
    this.#status.className = `run-status ${look}`;
  }
}
