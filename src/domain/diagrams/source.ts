/** One line that says something, with its place in the file. */
export interface SourceLine {
  readonly text: string;
  readonly line: number;
}

/** Notes what is wrong with a line: the rest of a sentence that begins with the place. */
export type Report = (line: number, message: string) => void;

export interface Source {
  readonly title: string;
  readonly description: string;
  /** What is left: the kind of diagram, then its statements. */
  readonly lines: readonly SourceLine[];
}

/** A line as a mistake quotes it. */
export const quoted = (text: string): string => `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;

/** The mistake of a line that the reader of a kind of diagram could not read. */
export const notUnderstood = (text: string, diagram: string, expected: string): string =>
  `${quoted(text)} is not understood in ${diagram}; expected ${expected}`;

/**
 * Splits the text of a fence into lines without comments, and takes title and description out.
 * @param first the line of the file on which the text begins; the fence stands above it
 */
export function readSource(text: string, first: number, report: Report): Source {
  const found: { accTitle?: string; accDescr?: string } = {};
  const lines: SourceLine[] = [];
  const keep = (name: 'accTitle' | 'accDescr', value: string, line: number): void => {
    if (found[name] !== undefined) report(line, `has a second \`${name}:\`; expected one`);
    found[name] = value.replace(/\s+/g, ' ').trim();
  };
  /** A description that runs over several lines, in braces. */
  let open: { readonly line: number; readonly parts: string[] } | undefined;

  for (const [at, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = first + at;
    const content = raw.trim();
    if (open !== undefined) {
      if (content.endsWith('}')) {
        keep('accDescr', [...open.parts, content.slice(0, -1)].join(' '), open.line);
        open = undefined;
      } else open.parts.push(content);
      continue;
    }
    if (content === '') continue;
    if (content.startsWith('%%')) {
      if (content.startsWith('%%{'))
        report(line, `${quoted(content)} is a directive; colours, fonts and sizes come from the theme`);
      continue;
    }
    const [, name, value = ''] = /^(accTitle|accDescr)\s*:(.*)$/.exec(content) ?? [];
    if (name === 'accTitle' || name === 'accDescr') {
      keep(name, value, line);
      continue;
    }
    const [, begun] = /^accDescr\s*\{(.*)$/.exec(content) ?? [];
    if (begun === undefined) lines.push({ text: content, line });
    else if (begun.endsWith('}')) keep('accDescr', begun.slice(0, -1), line);
    else open = { line, parts: [begun] };
  }
  if (open !== undefined) report(open.line, 'opens an `accDescr {` that is never closed; expected `}`');
  if (!found.accTitle)
    report(first - 1, 'has a diagram without a title; expected a line `accTitle: what it shows` in it');
  if (!found.accDescr && open === undefined)
    report(
      first - 1,
      'has a diagram without a description; expected a line `accDescr: the same in words` for those who cannot see it',
    );
  return { title: found.accTitle ?? '', description: found.accDescr ?? '', lines };
}
