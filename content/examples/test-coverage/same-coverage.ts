import assert from 'node:assert/strict';

// Shipping: 5.00, free from 50.00; express adds 9.00; a member pays half. In cents.
const source = [
  'let fee = 500;',
  'if (total >= 5000) {',
  'fee = 0;',
  '}',
  'if (express) {',
  'fee = fee + 900;',
  '}',
  'if (member) {',
  'fee = fee / 2;',
  '}',
  'return fee;',
];
type Fee = (total: number, express: boolean, member: boolean) => number;
const lines = new Set<number>(), branches = new Set<string>();
const line = (n: number) => lines.add(n);
const branch = (n: number, taken: boolean) => (branches.add(`${n} ${taken}`), taken);

function compile(code: string[]): Fee { // what a coverage tool does: each line and condition reports itself
  const counted = code.map((text, n) => (text === '}' ? text : `line(${n}); ${text.replace(/if \((.*)\)/, `if (branch(${n}, $1))`)}`));
  const make = new Function('line', 'branch', `return (total, express, member) => { ${counted.join('\n')} }`);
  return make(line, branch) as Fee;
}
const mutants: [number, string][] = [
  [0, 'let fee = 0;'], [0, 'let fee = 501;'],
  [1, 'if (total > 5000) {'], [1, 'if (total <= 5000) {'], [1, 'if (total > 4999) {'],
  [2, 'fee = 1;'], [4, 'if (!express) {'], [5, 'fee = fee - 900;'], [7, 'if (!member) {'], [8, 'fee = fee * 2;'],
];
const suites: Record<string, (fee: Fee) => void> = {
  'one call, nothing asserted'(fee) {
    fee(6000, true, true);
  },
  'same call, one assertion'(fee) {
    assert.equal(fee(6000, true, true), 450);
  },
  'three calls, three assertions'(fee) {
    assert.equal(fee(4999, false, false), 500);
    assert.equal(fee(5000, true, false), 900);
    assert.equal(fee(5000, true, true), 450);
  },
};
for (const [name, test] of Object.entries(suites)) {
  lines.clear(), branches.clear();
  test(compile(source)); // green for the right code
  const covered = `lines ${lines.size} of 8, branches ${branches.size} of 6`;
  const survivors = mutants.filter(([n, text]) => {
    try { test(compile(source.with(n, text))); return true; } catch { return false; }
  });
  console.log(`${name}: ${covered}, mutants caught ${mutants.length - survivors.length} of 10`);
  if (survivors.length < 3) for (const [, text] of survivors) console.log(`  survives: ${text}`);
}
