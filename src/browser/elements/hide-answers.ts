import { elements, storageKeys } from '../../domain/names.ts';
import { readStored, writeStored } from '../lib/storage.ts';
import { make } from '../lib/make.ts';
import { BaseElement } from './base-element.ts';

const answers = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll('details[data-answer]');

/** A switch that closes every answer of the page for a self-test; each opens on its own. Remembered. */
class HideAnswers extends BaseElement {
  protected start(signal: AbortSignal): void {
    const button = make('button', { type: 'button', class: 'control', 'aria-pressed': 'false' }, 'Hide answers');
    this.append(button);
    const set = (hidden: boolean): void => {
      button.setAttribute('aria-pressed', String(hidden));
      for (const answer of answers()) answer.open = !hidden;
      delete document.documentElement.dataset['hideAnswers'];
    };
    button.addEventListener(
      'click',
      () => {
        const hidden = button.getAttribute('aria-pressed') !== 'true';
        writeStored(storageKeys.hideAnswers, hidden ? 'on' : null);
        set(hidden);
      },
      { signal },
    );
    const wanted = (): boolean => readStored(storageKeys.hideAnswers) === 'on';
    if (wanted()) set(true);
    // A page that comes back from the browser's own cache may have missed a change of mind.
    addEventListener(
      'pageshow',
      (event) => {
        if (event.persisted && String(wanted()) !== button.getAttribute('aria-pressed')) set(wanted());
      },
      { signal },
    );
  }
}

customElements.define(elements.hideAnswers, HideAnswers);
