import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { failureReport } from '../../src/cli/failure-report.ts';
import { patience } from '../fixtures/patience.ts';

const said =
  'remit: something failed in Remit or on this machine, not in the content; no site was replaced.';

describe('failureReport', () => {
  test('says what kind of failure it is, and nothing that the failure says', () => {
    const failure = Object.assign(new TypeError('Ada Bell is not iterable'), { stack: undefined });
    expect(failureReport(failure)).toBe(`${said} What failed: TypeError.`);
    const full = Object.assign(new Error('ENOSPC: /ada-bell'), { code: 'ENOSPC', stack: '' });
    expect(failureReport(full)).toBe(`${said} What failed: Error ENOSPC.`);
  });

  test('gives the places in the program, and no other line of a stack', () => {
    const place = new URL('../../src/cli/main.ts', import.meta.url).href;
    const failure = new Error(`Ada Bell\n    at ${place}:1:1`);
    failure.stack = `${String(failure)}\n    at read (${place}:7:5)\n    at Ada Bell\n    at file:///ada-bell/x.mdx:1:1`;
    expect(failureReport(failure)).toBe(`${said} What failed: Error.\n  at src/cli/main.ts:7:5`);
  });

  test.each([
    'Ada Bell',
    undefined,
    { name: 'Ada Bell' },
    Object.assign(new Error(''), { name: 'Ada', code: 'Bell' }),
  ])('shows nothing of what else is thrown', (thrown) => {
    expect(failureReport(thrown)).not.toMatch(/Ada|Bell/u);
  });
});

test('a command that fails ends with 70, and repeats nothing of why', () => {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const fails = "process.stdout.write = () => { throw new Error('The word is Ada Bell'); };";
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(fails)}`, main, 'headers', 'nginx'],
    { encoding: 'utf8', timeout: patience },
  );
  expect({ status, stdout }).toEqual({ status: exitCodes.programFailed.code, stdout: '' });
  expect(stderr).toContain(`${said} What failed: Error.\n  at src/cli/headers.ts`);
  expect(stderr).not.toMatch(/Ada|Bell/u);
});
