import { test as base, expect as baseExpect, type BrowserContext } from '@playwright/test';
import { serveFolder, type RunningServer } from '../../src/commands/serve/server.ts';
import { DIST } from './dist.ts';

/** Patient, so that a busy machine fails no test; what passes waits for nothing. */
const expect = baseExpect.configure({ timeout: 15_000 });

/** The ways a static host may serve the one built folder. */
export const hosts = [
  { name: 'at the root', prefix: '/', exact: false },
  { name: 'under a sub-path', prefix: '/a/b/', exact: false },
  { name: 'with exact file names only', prefix: '/guide/', exact: true },
] as const;

interface Fixtures {
  /** The whole address of a page, from its path below the site's root. */
  address: (path: string) => Promise<string>;
  /** Opens a page of the site by its path from the site's root. */
  open: (path: string) => Promise<void>;
  /** Complaints that a test means to cause, such as the browser's own line about a request that failed. */
  excused: RegExp[];
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
        const known = running.get(key) ?? serveFolder(DIST, { port: 0, prefix, exact });
        running.set(key, known);
        return known;
      });
      for (const server of running.values()) await (await server).close();
    },
    { scope: 'worker' },
  ],
  excused: async ({}, use) => use([]),
  complaints: [
    async ({ context, excused }, use) => {
      const complaints: string[] = [];
      watch(context, complaints);
      await use(complaints);
      const meant = (complaint: string): boolean => excused.some((pattern) => pattern.test(complaint));
      expect(
        complaints.filter((complaint) => !meant(complaint)),
        'the console stays empty and nothing foreign is asked for',
      ).toEqual([]);
    },
    { auto: true },
  ],
  address: async ({ server, prefix, exact }, use) => {
    const { url } = await server({ prefix, exact });
    await use((path) => Promise.resolve(new URL(path, url).href));
  },
  open: async ({ page, address }, use) => {
    await use(async (path) => {
      await page.goto(await address(path));
    });
  },
});

/**
 * Notes, for every tab, console messages (a policy violation is one), script errors and requests that
 * leave this machine.
 */
export function watch(context: BrowserContext, complaints: string[]): void {
  context.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') complaints.push(`foreign request: ${request.url()}`);
  });
}

/** What the browser itself says of a request that a test makes fail. */
export const FAILED_REQUEST = /^console error: Failed to load resource/;

export { expect };
