import { describe, expect, it } from 'vitest';
import { formatRecording, type RecordedCase } from '../../../src/domain/examples/recording.ts';

const waiting: RecordedCase = {
  name: undefined,
  events: [
    { kind: 'statement', session: 'alice', text: 'UPDATE a\n  SET n = 1;' },
    { kind: 'result', lines: ['UPDATE 1'] },
    { kind: 'statement', session: 'bob', text: 'UPDATE a\nSET n = 2;' },
    { kind: 'waits', session: 'bob' },
    { kind: 'statement', session: 'alice', text: 'COMMIT;' },
    { kind: 'continues', session: 'bob' },
    { kind: 'result', lines: ['UPDATE 1', ''] },
  ],
};

describe('a recording', () => {
  it('aligns statements and results below the longest name', () => {
    expect(formatRecording([waiting])).toBe(`alice> UPDATE a
     >   SET n = 1;
       UPDATE 1
bob>   UPDATE a
   >   SET n = 2;
bob waits
alice> COMMIT;
bob continues
       UPDATE 1

`);
  });

  it('heads each case and parts them by a blank line', () => {
    const events = [{ kind: 'statement', session: 'a', text: 'BEGIN;' }] as const;
    expect(
      formatRecording([
        { name: 'A', events },
        { name: 'B', events },
      ]),
    ).toBe('== A\na> BEGIN;\n\n== B\na> BEGIN;\n');
  });
});
