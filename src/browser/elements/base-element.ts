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

/** An element with its attributes and content. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
