import type { Locator, Page } from '@playwright/test';

/** A question with two examples that run in the browser, one with one, and one whose example has cases. */
export const TWO_EXAMPLES = 'questions/acid.html';
export const ONE_EXAMPLE = 'questions/n-plus-one.html';
export const WITH_CASES = 'questions/zero-downtime-migrations.html';

/** PostgreSQL's start takes seconds on a busy machine. */
export const STARTED = { timeout: 60_000 };

/** An example that runs in the browser, and its parts. */
export class RunBox {
  readonly root: Locator;

  constructor(page: Page, at = 0) {
    this.root = page.locator('run-example').nth(at);
  }

  get offer(): Locator {
    return this.root.getByRole('button', { name: /^Run it here/ });
  }
  get text(): Locator {
    return this.root.getByRole('textbox');
  }
  get status(): Locator {
    return this.root.getByRole('status');
  }
  get results(): Locator {
    return this.root.locator('.run-results > li');
  }
  button(name: 'Run' | 'Stop' | 'Reset'): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** Presses the offer, and waits until the example has run. */
  async open(): Promise<void> {
    await this.offer.click();
    await this.finished();
  }

  /** Runs another text by the keyboard, and waits until it has. */
  async run(sql: string): Promise<void> {
    await this.start(sql);
    await this.finished();
  }

  async start(sql: string): Promise<void> {
    await this.text.fill(sql);
    await this.text.press('ControlOrMeta+Enter');
  }

  async finished(): Promise<void> {
    await this.root
      .locator('.run-status', { hasText: / ms\.|^Stopped|could not|crashed|no statement/ })
      .waitFor(STARTED);
  }
}
