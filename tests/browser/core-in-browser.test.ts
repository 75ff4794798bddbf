import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockDay } from '../../src/site/clock-day.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runsAnywhere } from '../house/import-rules.ts';
import { bundleForBrowser } from './bundle-for-browser.ts';
import type { HandedFile } from './check-in-browser.ts';
import { launchChromium } from './chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const day = '2026-06-01';

let browser: Browser;
let check: string;
beforeAll(async () => {
  browser = await launchChromium();
  check = await bundleForBrowser(join(root, 'tests/browser/check-in-browser.ts'));
});
afterAll(() => browser.close());

function handedFiles(): HandedFile[] {
  return globSync('{content,seeds}/**/*.*', { cwd: root })
    .sort()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'base64')]);
}

function reportOfCommand(): string {
  return execFileSync(
    process.execPath,
    [join(root, 'src/cli/main.ts'), 'check', join(root, 'content'), '--format', 'json'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, REMIT_TODAY: day } },
  );
}

describe('the check, in a page of the browser', () => {
  test('finds in content and seeds exactly what the command finds', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addScriptTag({ content: check });
    const files = handedFiles();
    const inFolder = (folder: string): number =>
      files.filter(([path]) => path.startsWith(folder)).length;
    expect(inFolder('seeds/')).toBe(inFolder('content/sources/'));
    const report = await page.evaluate(
      `remit.checkInBrowser(${JSON.stringify(files)}, ${JSON.stringify({ today: day, clock: clockDay() })})`,
    );
    await page.close();
    expect(faults).toEqual([]);
    expect(report).toContain('"findings"');
    expect(`${String(report)}\n`).toBe(reportOfCommand());
  });

  // A fifth of it reads the prose of pages: Markdown, and the entities of HTML by their names. 12 KB look at what a
  // register looks like: the reader of XML at its drawings, which Word files need too, and shades of its colours.
  test('weighs less than 200 KB as a server sends it', () => {
    const bytes = Buffer.from(check);
    const sent = brotliCompressSync(bytes).length;
    console.log(`The core in a browser: ${bytes.length} bytes, ${sent} with Brotli.`);
    expect(sent).toBeLessThan(200 * 1024);
  });
});

test('everything that runs without a machine can be loaded in a browser', async () => {
  const files = globSync('src/**/*.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(runsAnywhere);
  const all = join(temporaryFolder(), 'all.ts');
  const lines = files.map(
    (file, order) => `export * as file${order} from ${JSON.stringify(join(root, file))};`,
  );
  writeFileSync(all, lines.join('\n'));
  const code = await bundleForBrowser(all);
  const page = await browser.newPage();
  await page.addScriptTag({ content: code });
  expect(await page.evaluate('Object.keys(remit).length')).toBe(files.length);
  await page.close();
});
