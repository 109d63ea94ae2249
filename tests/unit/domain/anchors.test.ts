import { describe, expect, test } from 'vitest';
import { followUpAnchors, mistakeAnchors, questionAnchors } from '../../../src/domain/anchors.ts';
import { readDocument } from '../../../src/domain/document.ts';

const mistakes = (...claims: (string | { id: string; claim: string })[]) => ({
  mistakes: claims.map((claim) => ({ ...(typeof claim === 'string' ? { claim } : claim), truth: 'No.' })),
});

describe('a mistake is linked', () => {
  test('by the first eight words of its claim, so that its end may change', () => {
    expect(mistakeAnchors(mistakes('One two three four five six seven eight nine ten.'))).toEqual([
      'mistake-one-two-three-four-five-six-seven-eight',
    ]);
  });
  test('by its own id when it has one, whatever its words', () => {
    expect(mistakeAnchors(mistakes({ id: 'the-c', claim: 'Anything.' }))).toEqual(['mistake-the-c']);
  });
  test('unlike any other, also with the same words', () => {
    expect(mistakeAnchors(mistakes('Always.', 'Always.', { id: 'always', claim: 'x' }))).toEqual([
      'mistake-always',
      'mistake-always-1',
      'mistake-always-2',
    ]);
  });
  test('the same as before when another is added after it', () => {
    const [before] = mistakeAnchors(mistakes('Always.'));
    expect(mistakeAnchors(mistakes('Always.', 'Never.'))[0]).toBe(before);
  });
  test('without punctuation and marks', () => {
    expect(mistakeAnchors(mistakes('`COMMIT` raised *no* error, so: saved!'))).toEqual([
      'mistake-commit-raised-no-error-so-saved',
    ]);
  });
});

test('a follow-up is linked by its question, its own id, or the page it names', () => {
  const followUps = [
    { question: 'What next?', answer: 'This.' },
    { see: 'isolation-levels' },
    { question: 'And in a replica?', see: 'replication' },
    { id: 'mine', see: 'mvcc' },
  ];
  expect(followUpAnchors({ followUps })).toEqual([
    'follow-up-what-next',
    'follow-up-isolation-levels',
    'follow-up-and-in-a-replica',
    'follow-up-mine',
  ]);
});

test('a link may end in every part of the page, but in no follow-up that is not shown yet', () => {
  const question = { ...mistakes('Always.'), followUps: [{ see: 'written' }, { see: 'planned' }] };
  const anchors = questionAnchors(question, readDocument('## One part'), (id) => id === 'written');
  expect(anchors).toEqual(
    expect.arrayContaining(['short-answer', 'sources', 'one-part', 'mistake-always', 'follow-up-written']),
  );
  expect(anchors).not.toContain('follow-up-planned');
});
