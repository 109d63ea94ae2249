// Runs Astro for the scripts that need it as it is (dev, types), without its usage reports.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const { status, error } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (error) throw error;
process.exitCode = status ?? 1;
