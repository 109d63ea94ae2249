/**
 * One lifecycle for all elements: work starts when the element stands in the page, and every listener
 * ends with it. Children are complete by then, since the script is deferred.
 */
export abstract class BaseElement extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    this.#controller = new AbortController();
    this.start(this.#controller.signal);
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = undefined;
    this.stop();
  }

  /** Enhances what is there. Every listener takes the signal. */
  protected abstract start(signal: AbortSignal): void;

  /** Takes away what `start` added. */
  protected stop(): void {
    this.replaceChildren();
  }
}
