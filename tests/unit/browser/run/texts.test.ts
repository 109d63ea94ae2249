import { expect, it } from 'vitest';
import { failureText, failures } from '../../../../src/browser/lib/run/failure.ts';
import { errorLine } from '../../../../src/browser/lib/run/results-view.ts';
import { loadingText, summaryText, versionText } from '../../../../src/browser/lib/run/texts.ts';

it.each([
  [0, 0, 3, 'There is no statement to run.'],
  [1, 0, 0.2, '1 statement, 1 ms.'],
  [3, 1, 12.4, '3 statements, 1 error, 12 ms.'],
  [201, 2, 5, '201 statements, 2 errors, 5 ms; the first 200 are shown.'],
])('%i statements with %i errors in %f ms', (statements, errors, milliseconds, text) => {
  expect(summaryText(statements, errors, milliseconds)).toBe(text);
});

it.each([
  ['RangeError: WebAssembly.instantiate(): Out of memory: Cannot allocate Wasm memory', 3, failures.memory],
  ['RangeError: Array buffer allocation failed', undefined, failures.memory],
  ['CompileError: Wasm code generation disallowed by embedder', undefined, failures.blocked],
  ['RuntimeError: unreachable', 3, `${failures.crash} It was at line 3.`],
  ['RuntimeError: unreachable', undefined, failures.start],
])('`%s` is told as it is', (error, line, text) => {
  expect(failureText(error, line)).toBe(text);
});

it('an error is at the line that PostgreSQL points to, else where its statement begins', () => {
  const statement = { sql: "SELECT '😀',\n  b\nFROM nope", line: 4 };
  const error = { severity: 'ERROR', code: '42P01', message: '' };
  expect(errorLine(statement, { ...error, position: 22 })).toBe(6);
  expect(errorLine(statement, { ...error, position: 8 })).toBe(4);
  expect(errorLine(statement, error)).toBe(4);
});

it('names the version that runs and the one that was recorded', () => {
  expect(versionText('PostgreSQL 18.6 (PGlite 0.5.16) on wasm32, compiled by emcc')).toMatch(
    /^Ran here on PostgreSQL 18\.6 \(PGlite 0\.5\.16\)\. The recorded output is from PostgreSQL 18\.\d+;/,
  );
});

it('never loads more than there is, where a host unpacks what it sends', () => {
  expect(loadingText(15e6, 4_573_640)).toBe('Loading PostgreSQL: 4.6 of 4.6 MB');
});
