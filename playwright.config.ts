import process from 'node:process';
import { defineConfig } from '@playwright/test';

/** `npm test` finds a browser and names it here; alone, Playwright looks for its own. */
const executablePath = process.env['CHROME_PATH'];

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  // A busy machine is no failure: a task of many steps may take its time.
  timeout: 120_000,
  workers: 2,
  reporter: [['list']],
  use: {
    locale: 'en-GB',
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // The sandbox does not start as root; a browser left to itself asks its maker for news.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
});
