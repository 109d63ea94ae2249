export interface ShownExample {
  readonly program: string;
  readonly language: 'sql' | 'ts' | 'sh';
  readonly output: string;
  readonly outputLanguage: 'sql' | 'text';
  /** The last line of what is shown: what the run came to. */
  readonly outcome: string;
  readonly ranOn: string;
  /** A script's output repeats its statements, so its program stands below, closed. */
  readonly programFirst: boolean;
}
interface Recorded {
  readonly file: string;
  readonly program: string;
  readonly output: string;
  /** Names of cases, separated by commas. */
  readonly cases?: string;
}

const ranOn = { sql: 'PostgreSQL 18.4', ts: 'Node.js 24', sh: 'POSIX shell' } as const;

/** The cases of an output, each with its heading line `== name`; an output without cases is one. */
export function casesOf(output: string): { readonly name: string | undefined; readonly text: string }[] {
  return output
    .trimEnd()
    .split(/^(?=== )/m)
    .map((text) => ({ name: /^== (.+)$/m.exec(text)?.[1], text: text.trimEnd() }));
}

function selected(output: string, file: string, cases: string | undefined): string {
  if (cases === undefined) return output.trimEnd();
  const all = casesOf(output);
  return cases
    .split(',')
    .map((name) => {
      const found = all.find((one) => one.name === name.trim());
      if (found === undefined)
        throw new Error(
          `${file}: has no case \`${name.trim()}\`; expected one of ${all.map((one) => one.name ?? '').join(', ')}`,
        );
      return found.text;
    })
    .join('\n\n');
}

/** What a page shows of a program and its recorded output. */
export function showExample({ file, program, output, cases }: Recorded): ShownExample {
  const language = file.endsWith('.sql') ? 'sql' : file.endsWith('.sh') ? 'sh' : 'ts';
  const shown = selected(output, file, cases);
  return {
    program: program.trimEnd(),
    language,
    output: shown,
    outputLanguage: language === 'sql' ? 'sql' : 'text',
    outcome: shown.split('\n').at(-1)?.trim() ?? '',
    ranOn: ranOn[language],
    programFirst: language !== 'sql',
  };
}
