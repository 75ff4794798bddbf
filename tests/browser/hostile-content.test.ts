import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSampleRegister } from '../fixtures/sample-register.ts';
import type { SiteFiles } from '../../src/site/verifying/site-files.ts';
import { builtSite } from './built-site.ts';
import { markupFaults } from '../../src/site/verifying/markup-faults.ts';
import { readMarkup } from '../../src/site/verifying/read-markup.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'remit-hostile-'));
const script = '<script>alert(1)</script>';
const image = '"><img src=x onerror=alert(1)>';
const link = '[press](javascript:alert(1))';
const board = 'content/partnerships/riverside/board';

let site: SiteFiles;

// Every kind of field that reaches a page: names, labels, words, notes, Markdown, answers, cells.
function writeHostileRegister(): string {
  const inWords = (text: string): string => text.replaceAll('improve life in Riverside', script);
  return writeSampleRegister(folder, {
    'content/site.yaml': (text) => text.replace(/^strapline: .*$/m, `strapline: '${image}'`),
    'content/organisations/riverside-council.yaml': (text) =>
      text.replace(/^name: .*$/m, `name: '${image}'`),
    // Outside of backticks these are mistakes, and never built.
    'content/glossary/board.yaml': (text) => `${text}meaning: '\`${script}\`'\n`,
    'content/partnerships/riverside/partnership.yaml': (text) =>
      text.replace(/^summary: .*$/m, `summary: '\`${script} ${link} ${image}\`'`),
    'content/knowledge/topics/quorum.mdx': (text) => `${text}\n\`${script} ${link}\`\n`,
    [`${board}/constitution.yaml`]: (text) => text.replace(/^summary: .*$/m, `summary: '${image}'`),
    [`${board}/text.yaml`]: inWords,
    [`${board}/facts.yaml`]: (text) =>
      inWords(text).replaceAll(/summary: .*/g, `summary: '${script} ${image}'`),
    'seeds/riverside-board.txt': inWords,
  });
}

beforeAll(() => {
  const content = writeHostileRegister();
  const out = join(folder, 'site');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src', 'cli', 'main.ts'), 'build', content, '--out', out],
    // Some shells have such names of their own; none may turn a built site into a live one.
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, DEV: '1', PROD: '', MODE: 'development' },
    },
  );
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
  site = builtSite(out);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('nothing that an author types runs on any page', () => {
  const faults = site.pages.flatMap((page) => markupFaults(page, readMarkup(page.text)));
  expect(faults).toEqual([]);
});

test('no element comes from what an author typed, except links and emphasis', () => {
  const images = site.pages.flatMap(({ text }) =>
    readMarkup(text).filter(({ name }) => name === 'img'),
  );
  expect(images).toEqual([]);
});

test('what was typed is shown as text', () => {
  const page = site.pages.find(({ address }) => address === '/partnerships/riverside/board/');
  expect(page?.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});
