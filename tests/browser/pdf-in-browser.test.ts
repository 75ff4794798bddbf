import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { readPdf } from '../../src/documents/pdf/read-pdf.ts';
import { launchChromium } from './chromium.ts';

const reader = fileURLToPath(new URL('../../src/documents/pdf/read-pdf.ts', import.meta.url));
const printed = new URL('../documents/pdf/pages/terms.pdf', import.meta.url);
const strict = "default-src 'none'; script-src 'self'";

// The reader as a page loads it: itself, and the engine when a PDF comes.
async function chunks(): Promise<Map<string, string>> {
  const bundle = await rolldown({ input: reader, platform: 'browser' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return new Map(
    output.flatMap((part) => (part.type === 'chunk' ? [[`/${part.fileName}`, part.code]] : [])),
  );
}

test('a page of the browser reads a PDF as a command does, asks for nothing else and runs no text as code', async () => {
  const bytes = readFileSync(printed);
  const parts = await chunks();
  const browser = await launchChromium();
  const page = await browser.newPage();
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    asked.push(path);
    const body = parts.get(path) ?? '<!doctype html><title>A page</title>';
    const contentType = parts.has(path) ? 'text/javascript' : 'text/html';
    return route.fulfill({ body, contentType, headers: { 'content-security-policy': strict } });
  });
  await page.goto('http://pdf.test/');
  const [first = ''] = parts.keys();
  const read = await page.evaluate(
    `import(${JSON.stringify(first)}).then(({ readPdf }) => readPdf(Uint8Array.from(atob(${JSON.stringify(bytes.toString('base64'))}), (sign) => sign.charCodeAt(0))))`,
  );
  await browser.close();
  expect(read).toEqual(await readPdf(new Uint8Array(bytes)));
  expect(asked.sort()).toEqual(['/', ...parts.keys()].sort());
});

// Almost all of it is the engine, which comes when a PDF is there to read.
test('the reader of PDFs is small beside its engine, and both have a limit', async () => {
  const [own = '', ...engine] = (await chunks()).values();
  console.log(`The PDF reader: ${own.length} bytes, its engine ${engine.join('').length}.`);
  expect(own.length).toBeLessThan(60_000);
  expect(engine.join('').length).toBeLessThan(1_700_000);
});
