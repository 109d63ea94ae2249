import { elements } from '../../domain/names.ts';
import { BaseElement } from './base-element.ts';

/** A folded program: fetched from its own page when it is first opened. Where that fails, the link to it stays. */
class ProgramView extends BaseElement {
  protected start(signal: AbortSignal): void {
    this.querySelector('details')?.addEventListener('toggle', () => void this.#load(signal), { signal, once: true });
  }

  async #load(signal: AbortSignal): Promise<void> {
    const link = this.querySelector('a');
    if (link === null) return;
    try {
      const answer = await fetch(link.href, { signal });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const program = page.querySelector('.program');
      if (program) link.closest('p')?.replaceWith(document.adoptNode(program));
    } catch {
      // From file:// or without a network: the link leads to the same program.
    }
  }

  /** What it loaded may stay. */
  protected override stop(): void {}
}

customElements.define(elements.programView, ProgramView);
