// npm run build: checks the content, then builds dist/. A mistake stops it before dist/ is touched.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const run = (command: string, ...args: string[]): void => {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
};

run(process.execPath, 'src/commands/check.ts');
run(process.execPath, 'node_modules/astro/bin/astro.mjs', 'build');
