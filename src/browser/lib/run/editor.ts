import { caseValues, plainSql } from '../../../domain/examples/runnable.ts';
import { make } from '../make.ts';

/** More lines than these scroll. */
const LINES_SHOWN = 24;

/** The reader's own copy of a program, and the choice among its cases. */
export class Editor {
  readonly text: HTMLTextAreaElement;
  /** What chooses a case, where there are several. */
  readonly choice: HTMLSelectElement | undefined;
  readonly #program: string;

  constructor(file: string, program: string, startCase: string | undefined) {
    this.#program = program;
    this.text = make('textarea', {
      'aria-label': `${file}, yours to change`,
      'aria-keyshortcuts': 'Control+Enter Meta+Enter',
      spellcheck: 'false',
      autocapitalize: 'none',
      autocomplete: 'off',
    });
    const values = caseValues(program);
    if (values.length > 1) {
      this.choice = make(
        'select',
        { 'aria-label': 'Case' },
        ...values.map((value) => make('option', { value }, value)),
      );
      this.choice.value = values.find((value) => value === startCase) ?? values[0] ?? '';
    }
    this.reset();
  }

  /** Takes the program as it stands in the guide. */
  reset(): void {
    this.text.value = plainSql(this.#program, this.choice?.value);
    this.text.rows = Math.min(LINES_SHOWN, this.text.value.split('\n').length);
  }

  /** Puts the cursor on a line, from 1, and shows it. */
  goTo(line: number): void {
    const lines = this.text.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    this.text.focus();
    this.text.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    // Lines do not wrap, so their height is the same for all.
    this.text.scrollTop = (this.text.scrollHeight / lines.length) * (line - 3);
  }
}
