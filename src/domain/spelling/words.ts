/** A text as an author wrote it, and where. */
export interface WrittenText {
  readonly text: string;
  readonly line: number;
  /** The field of the front matter; undefined in a body. */
  readonly path?: readonly PropertyKey[];
}

/** A run of letters with what may hold a name together: `example.com`, `node_modules`, `and/or`, `p99`. */
const RUN = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.@:/\\+'’]*/gu;

/** Names and abbreviations, which no dictionary of words decides: `RFC`, `URLs`, `PgBouncer`, `iPhone`. */
const NAME = /^\p{Lu}+s?$|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;

/** The words of a text that can be misspelt: at least three letters, no code, no address, no abbreviation. */
export function wordsIn(text: string): string[] {
  return (text.match(RUN) ?? []).flatMap((run) => {
    const word = run
      .replace(/[.@:/\\+'’]+$/u, '')
      .replaceAll('’', "'")
      .replace(/'s$/u, '');
    if (/^[\p{L}\p{M}]+(?:\/[\p{L}\p{M}]+)+$/u.test(word)) return word.split('/').flatMap(wordsIn);
    return /[\p{N}_.@:/\\+]/u.test(word) || word.length < 3 || NAME.test(word) ? [] : [word];
  });
}
