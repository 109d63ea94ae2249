import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';

const ON_PATH = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const works = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

function installed(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined) {
    if (!works(named)) throw new Error(`CHROME_PATH is ${named}, which does not run`);
    return named;
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ON_PATH.map((name) => join(folder, name)));
  return [...onPath, ...ELSEWHERE].find((path) => existsSync(path) && works(path));
}

function downloaded(): string | undefined {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  console.log('No Chrome or Chromium is installed; asking Playwright to download one.');
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
  });
  return existsSync(path) && works(path) ? path : undefined;
}

function fromSystemPackages(): string | undefined {
  const canInstall = process.getuid?.() === 0 && works('apt-get');
  if (!canInstall) return undefined;
  console.log('Installing the package `chromium` with apt-get, since this runs as root on Debian or Ubuntu.');
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update') && apt('install', '--no-install-recommends', 'chromium') ? installed() : undefined;
}

/**
 * The path of a Chrome or Chromium that runs: an installed one, else Playwright's own, else, as root on
 * Debian or Ubuntu, the system's package. Throws with what to install when none can be had.
 */
export function findBrowser(): string {
  const found = installed() ?? downloaded() ?? fromSystemPackages();
  if (found !== undefined) return found;
  throw new Error(
    'No browser could be had. Install Google Chrome or Chromium (Debian and Ubuntu: `apt-get install chromium`), or name one in CHROME_PATH.',
  );
}
