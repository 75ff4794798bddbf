import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  await page.goto(`${address}partnerships/riverside/board/`, { timeout: 60_000 });
}, 120_000);

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

function overlay(): Promise<string> {
  return page.evaluate(
    () => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '',
  );
}

test('a mistake shows with file, line and column, and goes away when it is mended', async () => {
  const good = readFileSync(text, 'utf8');
  expect(await page.locator('h1').innerText()).toBe('Riverside Partnership Board');

  // Saved again until it shows: the first second belongs to the watcher, which is still settling.
  const save = (): Promise<string> => {
    writeFileSync(text, good.replace('heading: Purpose', 'headin: Purpose'));
    return overlay();
  };
  await expect
    .poll(save, { timeout: 20_000, interval: 700 })
    .toMatch(/Unknown field .?headin.?\. Did you mean .?heading.?\?/);
  expect(await overlay()).toContain('board/text.yaml:10:5');

  writeFileSync(text, good);
  await expect.poll(overlay, { timeout: 20_000 }).toBe('');
  await expect.poll(() => page.locator('h1').count(), { timeout: 20_000 }).toBe(1);
}, 90_000);

test('a change shows without being asked for', async () => {
  const summary = join(content, 'partnerships', 'riverside', 'partnership.yaml');
  const other = await browser.newPage();
  await other.goto(new URL('/partnerships/riverside/', page.url()).href);
  const before = readFileSync(summary, 'utf8');
  writeFileSync(summary, before.replace('improve life', 'brighten life'));
  await expect
    .poll(() => other.locator('main').innerText(), { timeout: 20_000 })
    .toContain('brighten life');
}, 60_000);
