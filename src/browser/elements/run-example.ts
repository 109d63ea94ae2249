import { data, elements } from '../../domain/names.ts';
import { lazyScript } from '../lib/load-script.ts';
import { make } from '../lib/make.ts';
import '../lib/run/run-api.ts';
import { BaseElement } from './base-element.ts';

const loadRun = lazyScript(data.runScript, () => window.callbackRun);

/** Offers to run an example in the reader's browser, and says what that costs before anything is fetched. */
class RunExample extends BaseElement {
  protected start(signal: AbortSignal): void {
    if (location.protocol === 'file:') {
      this.append('To change and run this, open the site from a web server: from a file, browsers do not start it.');
      return;
    }
    const megabytes = (__PGLITE_BYTES__ / 1e6).toFixed(1);
    const cost = ` · loads PostgreSQL, ${megabytes}\u00a0MB once`;
    const button = make(
      'button',
      { type: 'button', class: 'control' },
      make('span', {}, make('b', {}, 'Run it here'), cost),
    );
    const status = make('span', { role: 'status' });
    this.append(button, status);
    button.addEventListener('click', () => void this.#open(status, signal), { signal });
  }

  async #open(status: HTMLElement, signal: AbortSignal): Promise<void> {
    const program = (this.closest('figure') ?? document).querySelector<HTMLAnchorElement>('a[download]');
    try {
      const run = await loadRun();
      await run.open(
        this,
        { address: program?.href ?? '', startCase: this.getAttribute(data.runCase) ?? undefined },
        signal,
      );
    } catch {
      status.textContent = 'It could not be loaded. Is there a network? Press to try again.';
    }
  }
}

customElements.define(elements.runExample, RunExample);
