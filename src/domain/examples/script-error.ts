/** A mistake of the author in an example, at a line of its file. */
export class ScriptError extends Error {
  readonly line: number | undefined;

  constructor(line: number | undefined, message: string) {
    super(message);
    this.name = 'ScriptError';
    this.line = line;
  }
}
