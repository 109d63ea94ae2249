/** What the lazily loaded script that runs examples offers to the entry script, under a global name. */
export interface RunApi {
  /** Fills the box with an editor, loads PostgreSQL and runs the example. Ends with the signal. */
  open(box: HTMLElement, example: RunnableExample, signal: AbortSignal): Promise<void>;
}

export interface RunnableExample {
  /** Address of the program. */
  readonly address: string;
  /** The value of its cases to begin with; the first when undefined. */
  readonly startCase: string | undefined;
}

declare global {
  interface Window {
    callbackRun?: RunApi;
  }
}
