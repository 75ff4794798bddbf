import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { patience } from '../fixtures/patience.ts';
import { writeSampleRegister } from '../fixtures/sample-register.ts';
import { launchChromium } from './chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'remit-live-'));
const content = writeSampleRegister(folder);
const text = join(content, 'partnerships', 'riverside', 'board', 'text.yaml');

let server: ChildProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = spawn(
    process.execPath,
    [join(root, 'src', 'cli', 'main.ts'), 'dev', content, '--port', '4871'],
    { cwd: root, env: asAuthor(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const address = await addressFrom(server);
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(`${address}partnerships/riverside/board/`);
});

afterAll(async () => {
  server.kill();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

// An author's shell, which knows nothing of the test runner: Astro answers differently inside it.
function asAuthor(): NodeJS.ProcessEnv {
  const names = Object.keys(process.env).filter(
    (name) => !/^(NODE_ENV|VITEST|TEST|DEV|PROD|MODE|BASE_URL|SSR)/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`The live server stopped.\n${printed}`)));
  });
}

// Locators wait through the reloads that a change causes; a script in the page would die with one.
const mistake = (): Locator => page.locator('vite-error-overlay');

/**
 * Saves a file until a page shows what it should.
 *
 * The first moments belong to the watcher, which is still settling and may miss a change. It is
 * given longer each time, so that a busy machine is not asked again before it has answered.
 */
async function saveUntil(
  shown: (options: { timeout: number }) => Promise<void>,
  save: () => void,
): Promise<void> {
  for (let timeout = 1000; timeout < patience / 2; timeout *= 2) {
    save();
    const isShown = await shown({ timeout }).then(
      () => true,
      () => false,
    );
    if (isShown) return;
  }
  await shown({ timeout: patience / 2 });
}

test('a mistake shows with file, line and column, and goes away when it is mended', async () => {
  const good = readFileSync(text, 'utf8');
  expect(await page.locator('h1').innerText()).toBe('Riverside Partnership Board');

  const said = /Unknown field .?headin.?\. Did you mean .?heading.?\?/;
  await saveUntil(
    (options) => mistake().filter({ hasText: said }).waitFor(options),
    () => writeFileSync(text, good.replace('heading: Purpose', 'headin: Purpose')),
  );
  await mistake()
    .filter({ hasText: 'content/partnerships/riverside/board/text.yaml:10:5' })
    .waitFor();

  await saveUntil(
    (options) => mistake().waitFor({ state: 'detached', ...options }),
    () => writeFileSync(text, good),
  );
  await page.locator('h1').waitFor();
  expect(await page.locator('h1').count()).toBe(1);
});

test('every mistake shows, each with its whole path', async () => {
  const seats = join(content, 'partnerships', 'riverside', 'board', 'membership.yaml');
  const [words, list] = [readFileSync(text, 'utf8'), readFileSync(seats, 'utf8')];
  const said = [
    /2 mistakes in the content/,
    /riverside\/board\/membership\.yaml:3:5/,
    /riverside\/board\/text\.yaml:10:5/,
  ];
  await saveUntil(
    (options) => mistake().filter({ hasText: said[0]! }).waitFor(options),
    () => {
      writeFileSync(text, words.replace('heading: Purpose', 'headin: Purpose'));
      writeFileSync(seats, list.replace('- id: chair', '- idd: chair'));
    },
  );
  for (const hasText of said) await mistake().filter({ hasText }).waitFor();
  await saveUntil(
    (options) => mistake().waitFor({ state: 'detached', ...options }),
    () => {
      writeFileSync(text, words);
      writeFileSync(seats, list);
    },
  );
});

test('the search page says that a live site has no index', async () => {
  const other = await browser.newPage();
  await other.goto(new URL('/search/?q=quorum', page.url()).href);
  await other.getByText('Search works on a built site').waitFor();
});

test('a change shows without being asked for', async () => {
  const summary = join(content, 'partnerships', 'riverside', 'partnership.yaml');
  const other = await browser.newPage();
  await other.goto(new URL('/partnerships/riverside/', page.url()).href);
  const before = readFileSync(summary, 'utf8');
  await saveUntil(
    (options) => other.locator('main').filter({ hasText: 'brighten life' }).waitFor(options),
    () => writeFileSync(summary, before.replace('improve life', 'brighten life')),
  );
});
