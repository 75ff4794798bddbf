import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { passedBatches } from './odd-batches.ts';
import { filesWith } from './odd-registers.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'remit-odd-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The other test here renders the pages of many such registers; this one asks the rest of a build.
test('a register of odd things that check passes is built whole by the command', () => {
  const batches = [...passedBatches('whole', 6)];
  const { oddities } = batches.reduce((a, b) => (a.oddities.length >= b.oddities.length ? a : b));
  for (const [path, words] of filesWith(oddities)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), words);
  }
  const run = (...words: string[]): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
      encoding: 'utf8',
      env: { ...process.env, REMIT_TODAY: '2025-06-01' },
    });
    return { status, output: status === 0 ? '' : `${stdout}${stderr}` };
  };
  const content = join(folder, 'content');
  expect(oddities.length).toBeGreaterThan(8);
  expect(run('check', content)).toEqual({ status: 0, output: '' });
  expect(run('build', content, '--out', join(folder, 'site'))).toEqual({ status: 0, output: '' });
});
