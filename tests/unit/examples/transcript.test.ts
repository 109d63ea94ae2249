import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatRecording, type RecordedEvent } from '../../../src/domain/examples/recording.ts';
import { parseTranscript, type TranscriptStep } from '../../../src/domain/examples/transcript.ts';

const recordings = new URL('../../fixtures/examples/sessions/', import.meta.url);
const outputs = readdirSync(recordings).filter((name) => name.endsWith('.out'));

/** Back to what the recorder saw. */
function eventsOf({ session, kind, statement, lines, waits, error }: TranscriptStep): RecordedEvent[] {
  const head = error && [error.severity, ...(error.code === undefined ? [] : [error.code])].join(' ');
  const all = [...lines, ...(error ? [`${head ?? ''}: ${error.message}`, ...error.lines] : [])];
  return [
    kind === 'continues' ? { kind, session } : { kind: 'statement', session, text: statement },
    ...(all.length > 0 ? [{ kind: 'result', lines: all } as const] : []),
    ...(waits ? [{ kind: 'waits', session } as const] : []),
  ];
}

describe('a transcript', () => {
  it.each(outputs)('loses nothing of %s', (name) => {
    const text = readFileSync(new URL(name, recordings), 'utf8');
    const cases = parseTranscript(text).map((each) => ({ name: each.name, events: each.steps.flatMap(eventsOf) }));
    expect(formatRecording(cases)).toBe(text);
  });

  const text = `== A
alice> UPDATE a
     >   SET n = 1;
       UPDATE 1
bob>   UPDATE a SET n = 2;
bob waits
alice> COMMIT;
bob continues
       NOTICE: late
       ERROR 40001: could not serialize access
       HINT: Try again.

== B
server> crash
alice>  SELECT 1;
`;

  it('has a lane per session in order of appearance, and cases', () => {
    expect(parseTranscript(text).map(({ name, sessions }) => [name, sessions])).toEqual([
      ['A', ['alice', 'bob']],
      ['B', ['server', 'alice']],
    ]);
  });

  it('tells who waits, and with which statement and error the wait ends', () => {
    const [first] = parseTranscript(text);
    expect(first?.steps.map(({ session, kind, waits }) => [session, kind, waits])).toEqual([
      ['alice', 'statement', false],
      ['bob', 'statement', true],
      ['alice', 'statement', false],
      ['bob', 'continues', false],
    ]);
    expect(first?.steps[0]).toMatchObject({ statement: 'UPDATE a\n  SET n = 1;', lines: ['UPDATE 1'] });
    expect(first?.steps[3]).toEqual({
      session: 'bob',
      kind: 'continues',
      statement: 'UPDATE a SET n = 2;',
      lines: ['NOTICE: late'],
      waits: false,
      error: { severity: 'ERROR', code: '40001', message: 'could not serialize access', lines: ['HINT: Try again.'] },
    });
  });

  it('marks what is done to the server', () => {
    expect(parseTranscript(text)[1]?.steps[0]).toMatchObject({ kind: 'server', statement: 'crash' });
  });

  it.each([
    ['bob waits', /line 1: waits without a statement of its own above: `bob waits`/],
    ['alice> COMMIT;\nbob continues', /line 2: continues without having waited/],
    ['alice> COMMIT;\nwhat', /line 2: cannot be read as part of a recording: `what`/],
    ['== A\nalice> COMMIT;\n\n== B\nwhat', /line 5: cannot be read/],
  ])('refuses %j', (broken, message) => {
    expect(() => parseTranscript(broken)).toThrow(message);
  });
});
