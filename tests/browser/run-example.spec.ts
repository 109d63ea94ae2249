import { AxeBuilder } from '@axe-core/playwright';
import { hold } from '../support/hold.ts';
import { APP_SCRIPT } from '../support/pages.ts';
import { ONE_EXAMPLE, RunBox, STARTED, TWO_EXAMPLES, WITH_CASES } from '../support/run-example.ts';
import { FAILED_REQUEST, expect, hosts, test } from '../support/site.ts';

const RUNAWAY = 'SELECT count(*) FROM generate_series(1, 1e12);';
const RUNS_CODE = /\/(?:pglite\/|_astro\/run)/;

test.describe.configure({ timeout: 120_000 });

for (const { name, prefix, exact } of hosts)
  test.describe(name, () => {
    test.use({ prefix, exact });

    test('an example runs on press, nothing of it fetched before, and again without the network', async ({
      page,
      open,
      context,
    }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await open(ONE_EXAMPLE);
      const box = new RunBox(page);
      await expect(box.offer).toHaveText(/^Run it here · loads PostgreSQL, \d\.\d.MB once$/);
      await box.offer.hover();
      expect(asked.filter((url) => RUNS_CODE.test(url) || url.endsWith('.sql'))).toEqual([]);

      await box.open();
      await expect(box.status).toHaveText(/^10 statements, \d+ ms\.$/);
      await expect(box.results.nth(6).getByRole('row')).toHaveText(['rowsowedpaid', '50400.00800.00']);
      await expect(box.root).toContainText(
        /Ran here on PostgreSQL \d+\.\d+ \(PGlite .+ recorded output is from PostgreSQL/,
      );

      await context.setOffline(true);
      for (const round of ['once', 'twice']) {
        await box.start(RUNAWAY);
        await expect(box.status, round).toHaveText('Running…', STARTED);
        await box.button('Stop').click();
        await expect(box.status, round).toHaveText(/^Stopped\./);
        await box.run('SELECT 6 * 7 AS answer;');
        await expect(box.results.getByRole('row'), round).toHaveText(['answer', '42']);
      }
    });
  });

test('the button says what is fetched', async ({ page, open }) => {
  let bytes = 0;
  page.on('response', (response) => {
    if (RUNS_CODE.test(response.url())) bytes += Number(response.headers()['content-length']);
  });
  await open(ONE_EXAMPLE);
  const box = new RunBox(page);
  const said = Number(/([\d.]+).MB/.exec(await box.offer.innerText())?.[1]);
  await box.open();
  expect(bytes / 1e6).toBeGreaterThan(said - 0.05);
  expect(bytes / 1e6).toBeLessThan(said + 0.1);
});

test.describe('a program of the reader’s', () => {
  let box: RunBox;
  test.beforeEach(async ({ page, open }) => {
    await open(ONE_EXAMPLE);
    box = new RunBox(page);
    await box.open();
  });

  test('that is wrong shows SQLSTATE, message, hint and line, and goes on', async () => {
    await box.run("CREATE TABLE t (\n  name text);\nSELECT\n  nam FROM t;\nSELECT 1/0;\nSELECT 'on';");
    await expect(box.status).toHaveText(/^4 statements, 2 errors, \d+ ms\.$/);
    await expect(box.results.nth(1)).toContainText('ERROR 42703: column "nam" does not exist');
    await expect(box.results.nth(1)).toContainText('HINT: Perhaps you meant to reference the column "t.name".');
    await expect(box.results.nth(2)).toContainText('ERROR 22012: division by zero');
    await expect(box.results.nth(3).getByRole('cell')).toHaveText('on');
    await box.results.nth(1).getByRole('button', { name: 'line 4' }).click();
    await expect(box.text).toBeFocused();
    expect(await box.text.evaluate((area: HTMLTextAreaElement) => getSelection()?.toString() ?? area.value)).toBe(
      '  nam FROM t;',
    );
  });

  test('shows a plan, notices and tags', async () => {
    await box.run("EXPLAIN SELECT 1;\nDO $$ BEGIN RAISE NOTICE 'a; b'; END $$;\nCREATE TABLE t ();");
    await expect(box.results.nth(0).locator('pre')).toHaveText(/^Result {2}\(cost=/);
    await expect(box.results.nth(1)).toContainText('NOTICE: a; b');
    await expect(box.results.nth(2)).toContainText('CREATE TABLE');
  });

  test('with a million rows shows the first and says so', async () => {
    await box.run('SELECT n FROM generate_series(1, 1000000) AS n;');
    await expect(box.results).toContainText('1,000,000 rows, of which the first 200 are shown');
    await expect(box.results.getByRole('row')).toHaveCount(201);
  });

  test('that never ends is stopped after ten seconds', async () => {
    await box.run("SELECT 'before';\nSELECT pg_sleep(100);");
    await expect(box.status).toHaveText(/^Stopped after 10 seconds/);
    await expect(box.results).toHaveCount(1);
  });

  test('that crashes PostgreSQL says so, and the next runs', async () => {
    await box.run("CREATE FUNCTION f(n int) RETURNS int LANGUAGE sql AS 'SELECT f(n + 1)';\nSELECT f(1);");
    await expect(box.status).toHaveText(/^PostgreSQL crashed\..*line 2\.$/);
    await box.run('SELECT 1;');
    await expect(box.results.getByRole('cell')).toHaveText('1');
  });

  test('meets an empty database each time, and Reset brings the example back', async () => {
    await box.run('CREATE TABLE mine ();');
    await box.run('CREATE TABLE mine ();');
    await expect(box.status).toHaveText(/^1 statement, \d+ ms\.$/);
    await box.button('Reset').click();
    await expect(box.text).toHaveValue(/^-- Ten orders[\s\S]+-- setup\nCREATE TABLE orders/);
    await expect(box.results).toHaveCount(0);
    await box.button('Run').click();
    await box.finished();
    await expect(box.results).toHaveCount(10);
  });

  test('is left by Tab, and its results have no fault that axe finds', async ({ page }) => {
    await box.run('SELECT n, NULL AS nothing FROM generate_series(1, 300) n;\nEXPLAIN SELECT 1;\nSELECT * FROM nope;');
    await box.text.press('Tab');
    await expect(box.button('Run')).toBeFocused();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).include('run-example').analyze();
      expect(
        violations.map(({ id }) => id),
        colorScheme,
      ).toEqual([]);
    }
  });
});

test('two examples of a page have a database each', async ({ page, open }) => {
  await open(TWO_EXAMPLES);
  const [first, second] = [new RunBox(page, 0), new RunBox(page, 1)];
  await first.open();
  await second.open();
  await first.start('CREATE TABLE shared AS SELECT 1;\nSELECT pg_sleep(1);\nTABLE shared;');
  await second.run('SELECT * FROM shared;');
  await expect(second.results).toContainText('ERROR 42P01: relation "shared" does not exist');
  await first.finished();
  await expect(first.status).toHaveText(/^3 statements, \d+ ms\.$/);
});

test('one case of an example is chosen', async ({ page, open }) => {
  await open(WITH_CASES);
  const box = new RunBox(page);
  await box.open();
  await expect(box.results.last().getByRole('cell')).toHaveText('f');
  await box.root.getByLabel('Case').selectOption({ label: 'ALTER COLUMN id TYPE bigint' });
  await expect(box.text).toHaveValue(/ALTER TABLE users ALTER COLUMN id TYPE bigint;/);
  await box.button('Run').click();
  await box.finished();
  await expect(box.results.last().getByRole('cell')).toHaveText('t');
});

test('a download that fails says so, and the next press tries again', async ({ page, open, excused }) => {
  excused.push(FAILED_REQUEST);
  await open(ONE_EXAMPLE);
  const box = new RunBox(page);
  await page.route(/\/_astro\/run-/, (route) => route.abort());
  await box.offer.click();
  await expect(box.status).toHaveText(/^It could not be loaded\./);
  await page.unroute(/\/_astro\/run-/);
  await page.route(/wasm\.bin$/, (route) => route.abort());
  await box.offer.click();
  await expect(box.status).toHaveText(/^PostgreSQL could not be downloaded\./);
  await page.unroute(/wasm\.bin$/);
  await box.button('Run').click();
  await box.finished();
  await expect(box.status).toHaveText(/^10 statements/);
});

/** A policy that a host sends with every file: workers may not start others from memory, and nothing may `eval`. */
const policy = (scripts: string): string =>
  `default-src 'none'; script-src 'self' 'unsafe-inline' ${scripts}; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'`;

for (const [scripts, status] of [
  ["'wasm-unsafe-eval'", /^10 statements/],
  ['', /does not allow WebAssembly/],
] as const)
  test(`under a policy sent as a header with ${scripts || 'no WebAssembly'}`, async ({ page, open, excused }) => {
    excused.push(/Content Security Policy/);
    await page.route('**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy(scripts) } });
    });
    await open(ONE_EXAMPLE);
    const box = new RunBox(page);
    await box.offer.click();
    await expect(box.status).toHaveText(status, STARTED);
  });

test('from a file the page says that running needs a server', async ({ page }) => {
  await page.goto(new URL(`../../dist/${ONE_EXAMPLE}`, import.meta.url).href);
  await expect(new RunBox(page).root).toHaveText(/open the site from a web server/);
});

test('at 360 pixels nothing overflows', async ({ page, open }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(ONE_EXAMPLE);
  const box = new RunBox(page);
  await box.open();
  await box.run("SELECT repeat('wide ', 100) AS a, 2 AS b;\nEXPLAIN SELECT repeat('x', 5), * FROM pg_class;");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

for (const width of [360, 1440])
  test(`at ${String(width)} pixels the button takes the room that the page has kept for it`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 740 });
    const script = await hold(page, APP_SCRIPT);
    const opened = open(ONE_EXAMPLE);
    const { root, offer } = new RunBox(page);
    const height = async (): Promise<number | undefined> => (await root.boundingBox())?.height;
    await expect.poll(height).toBeGreaterThan(44);
    const before = await height();
    script.release();
    await opened;
    await expect(offer).toBeVisible();
    expect(await height()).toBe(before);
  });
