import { test as base, expect, type Page } from '@playwright/test';
import { serveFolder, type RunningServer } from '../../src/commands/serve/server.ts';

/** The ways a static host may serve the one built folder. */
export const hosts = [
  { name: 'at the root', prefix: '/', exact: false },
  { name: 'under a sub-path', prefix: '/a/b/', exact: false },
  { name: 'with exact file names only', prefix: '/guide/', exact: true },
] as const;

interface Fixtures {
  /** Opens a page of the site by its path from the site's root. */
  open: (path: string) => Promise<void>;
  /** What the console and the network said that they should not have. */
  complaints: string[];
}
interface Options {
  prefix: string;
  exact: boolean;
}
interface Workers {
  server: (options: Options) => Promise<RunningServer>;
}

/** A browser test against the real `dist/`: every test also fails on console output and foreign requests. */
export const test = base.extend<Fixtures & Options, Workers>({
  prefix: ['/', { option: true }],
  exact: [false, { option: true }],
  server: [
    async ({}, use) => {
      const running = new Map<string, Promise<RunningServer>>();
      await use(({ prefix, exact }) => {
        const key = `${prefix} ${String(exact)}`;
        const known = running.get(key) ?? serveFolder('dist', { port: 0, prefix, exact });
        running.set(key, known);
        return known;
      });
      for (const server of running.values()) await (await server).close();
    },
    { scope: 'worker' },
  ],
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      watch(page, complaints);
      await use(complaints);
      expect(complaints, 'the console stays empty and nothing foreign is asked for').toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page, server, prefix, exact }, use) => {
    const { url } = await server({ prefix, exact });
    await use(async (path) => {
      await page.goto(new URL(path, url).href);
    });
  },
});

/** Notes console messages, script errors, policy violations and requests that leave this machine. */
export function watch(page: Page, complaints: string[]): void {
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') complaints.push(`foreign request: ${request.url()}`);
  });
}

export { expect };
