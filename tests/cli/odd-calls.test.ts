import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { patience } from '../fixtures/patience.ts';
import { writeSampleRegister } from '../fixtures/sample-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

function called(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, REMIT_TODAY: '2025-06-01', ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env,
    timeout: patience,
  });
  return { code: status, out: stdout, err: stderr };
}

describe('one plain line answers a command that cannot be carried out', () => {
  test('to serve a file', () => {
    const file = join(temporaryFolder(), 'dist');
    writeFileSync(file, 'x');
    expect(called(['serve', '--folder', file])).toEqual({
      code: 2,
      out: '',
      err: `remit: ${file} is a file. Name the folder that the site was built in.\n`,
    });
  });

  test('to build a site in the content folder', () => {
    const content = writeSampleRegister(temporaryFolder());
    mkdirSync(join(content, 'site'));
    const out = join(content, 'site', 'dist');
    expect(called(['build', content, '--out', out])).toEqual({
      code: 2,
      out: '',
      err: `remit: ${out} is in the content folder, which holds no sites. Choose another.\n`,
    });
  });
});

test('a variable that is set to nothing says nothing', () => {
  const content = writeSampleRegister(temporaryFolder());
  const { code, err } = called(['check', content], { REMIT_TODAY: '', REMIT_CONTENT: '' });
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test.skipIf(process.platform === 'win32')('a reader that stops early is no fault', () => {
  const content = writeSampleRegister(temporaryFolder(), {
    'content/site.yaml': (text) => text + 'x: y\n'.repeat(500),
  });
  const { stderr } = spawnSync(
    'sh',
    ['-c', `"$0" "$1" check "$2" | true`, process.execPath, main, content],
    {
      encoding: 'utf8',
      timeout: patience,
    },
  );
  expect(stderr).toBe('');
});
