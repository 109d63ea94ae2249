// npm test: everything, in the order that finds mistakes soonest. Gets itself a browser.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { findBrowser } from './browser/find.ts';

interface Step {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
}

const steps: readonly Step[] = [
  { name: 'content', script: 'src/commands/check.ts', args: [] },
  { name: 'format', script: 'node_modules/prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
  // First, since it writes the types of the collections, which the linter reads.
  { name: 'types', script: 'node_modules/astro/bin/astro.mjs', args: ['check', '--minimumSeverity', 'warning'] },
  { name: 'lint', script: 'node_modules/eslint/bin/eslint.js', args: ['.'] },
  { name: 'examples', script: 'src/commands/examples.ts', args: [] },
  { name: 'unit tests', script: 'node_modules/vitest/vitest.mjs', args: ['run', '--project', 'unit'] },
  { name: 'build', script: 'src/commands/build.ts', args: [] },
  { name: 'build tests', script: 'node_modules/vitest/vitest.mjs', args: ['run', '--project', 'build'] },
  { name: 'browser tests', script: 'node_modules/@playwright/test/cli.js', args: ['test'] },
];

const env = { ...process.env, CHROME_PATH: findBrowser(), ASTRO_TELEMETRY_DISABLED: '1' };
console.log(`Browser: ${env.CHROME_PATH}`);

const failed: string[] = [];
for (const { name, script, args } of steps) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env });
  console.log(
    `── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  if (status !== 0) failed.push(name);
  // Nothing after a build that does not stand can say anything new.
  if (status !== 0 && name === 'build') break;
}

console.log(`\n${String(steps.length - failed.length)} of ${String(steps.length)} steps passed`);
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
