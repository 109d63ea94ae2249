import { elements } from '../../domain/names.ts';
import { copyText } from '../lib/clipboard.ts';
import { make } from '../lib/make.ts';
import { BaseElement } from './base-element.ts';

/** A button that copies the code beside it. */
class CopyButton extends BaseElement {
  protected start(signal: AbortSignal): void {
    const button = make('button', { type: 'button', class: 'copy', 'aria-label': 'Copy code' }, 'Copy');
    this.append(button);
    button.addEventListener(
      'click',
      () => void copyText(this.parentElement?.querySelector('pre')?.textContent ?? '', 'Code copied'),
      { signal },
    );
  }
}

customElements.define(elements.copyButton, CopyButton);
