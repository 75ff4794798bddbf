import { spawn, spawnSync } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePackage } from '../../src/packing/write-package.ts';
import { remitInProcess } from '../fixtures/remit-in-process.ts';
import { sampleRegister } from '../fixtures/sample-register.ts';
import { asLaterVersion } from './as-later-version.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// The package lies where npm puts it. What it needs is found further up, in this repository: nothing is
// fetched in a test.
let owner = '';
let program = '';
beforeAll(async () => {
  mkdirSync(join(root, '.remit'), { recursive: true });
  const work = mkdtempSync(join(root, '.remit', 'installed-'));
  owner = join(work, 'register');
  program = join(owner, 'node_modules', 'remit');
  expect((await remitInProcess(['init', owner])).code).toBe(0);
  writePackage(root, program);
});
afterAll(() => rmSync(join(owner, '..'), { recursive: true, force: true }));

function remit(...words: string[]): { status: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(program, 'src', 'cli', 'main.js'), ...words],
    {
      cwd: owner,
      encoding: 'utf8',
      env: { ...process.env, REMIT_CONTENT: '', REMIT_TODAY: '2026-02-01' },
    },
  );
  return { status, out: stdout + stderr };
}

/** What is the owner's, byte for byte: every file but the program and what it makes. */
function owned(): Record<string, string> {
  const paths = globSync('{*,.g*,content/**/*,seeds/**/*,.github/**/*}', {
    cwd: owner,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [relative(owner, path), readFileSync(path, 'latin1')]),
  );
}

describe('a register with Remit as a package', () => {
  test('is checked, built and looked over, and all that is made lies in its own folder', () => {
    const before = owned();
    const shipped = globSync('**/*', { cwd: program }).length;
    expect(remit('check')).toEqual({ status: 0, out: 'No problems found.\n' });
    const verified = remit('verify');
    expect(verified.out).toContain('All is well');
    expect(verified.status).toBe(0);
    const home = readFileSync(join(owner, '.remit', 'verified', 'index.html'), 'utf8');
    expect(home).toContain('Our register');
    expect(home).toContain('/guides/add-a-partnership/');
    expect(owned()).toEqual(before);
    expect(globSync('**/*', { cwd: program })).toHaveLength(shipped);
  });

  test('is served', async () => {
    const served = spawn(
      process.execPath,
      [
        join(program, 'src', 'cli', 'main.js'),
        'serve',
        '--folder',
        '.remit/verified',
        '--port',
        '0',
      ],
      { cwd: owner, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    try {
      let said = '';
      for await (const words of served.stdout) {
        said += String(words);
        if (said.includes('Ctrl+C')) break;
      }
      const [address] = /http:\/\/\S+/u.exec(said)!;
      const answer = await fetch(address);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('Our register');
    } finally {
      served.kill();
    }
  });

  test('is told of a field that nobody knows, at its place in its own file', () => {
    const site = join(owner, 'content', 'site.yaml');
    const typed = readFileSync(site, 'utf8');
    writeFileSync(site, typed.replace('strapline:', 'straplin:'));
    const { status, out } = remit('check');
    writeFileSync(site, typed);
    expect(status).toBe(1);
    expect(out).toContain('content/site.yaml:12:1');
    expect(out).toContain('Did you mean `strapline`?');
  });
});

describe('an upgrade of the package', () => {
  const site = 'content/site.yaml';
  const members = 'content/partnerships/riverside/board/membership.yaml';
  const edit = (path: string, change: (text: string) => string): void => {
    const file = join(owner, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };
  let before: Record<string, string> = {};

  beforeAll(() => {
    for (const [path, words] of Object.entries(sampleRegister())) {
      if (words === undefined || path === site || path.startsWith('content/knowledge/')) continue;
      mkdirSync(dirname(join(owner, path)), { recursive: true });
      writeFileSync(join(owner, path), words);
    }
    edit(members, (text) => `# Typed by the secretary.\r\n${text.replaceAll('\n', '\r\n')}`);
    expect(remit('check').status).toBe(0);
    before = owned();

    const next = join(owner, '..', 'next');
    writePackage(root, next);
    asLaterVersion(next);
    rmSync(program, { recursive: true });
    renameSync(next, program);
  });

  test('touches nothing of its owner’s, and tells what is called otherwise at its place', () => {
    const { status, out } = remit('check');
    expect(status).toBe(1);
    expect(out).toContain(
      `${site}:12:1 error schema/former-name\n  The field \`strapline\` is called \`tagline\` since Remit 0.3. Run \`remit migrate\` to change it everywhere.`,
    );
    for (const line of [12, 23, 34]) {
      expect(out).toContain(`${members}:${line}:5 error schema/former-name`);
      expect(out).toContain(`${members}:${line}:17 error schema/former-name`);
    }
    expect(out).toContain('7 errors');
    // Nothing of it is masked, though a list of members may hold names.
    expect(out.split('Run `remit migrate`')).toHaveLength(8);
    expect(remit('build')).toMatchObject({ status: 1 });
    expect(owned()).toEqual(before);
  });

  test('is followed by a migration that changes names alone', () => {
    const tried = remit('migrate', '--dry-run');
    expect(tried.status).toBe(0);
    expect(tried.out).toContain('2 files would change. Nothing was written.');
    expect(owned()).toEqual(before);

    const { status, out } = remit('migrate');
    expect(status).toBe(0);
    expect(out).toContain('`substitute` becomes `standIn`, in 3 places (since Remit 0.3)');
    const after = {
      ...before,
      [site]: before[site]!.replace(/^strapline:/mu, 'tagline:'),
      [members]: before[members]!.replaceAll('substitute: allowed', 'standIn: permitted'),
    };
    expect(owned()).toEqual(after);
    expect(remit('migrate').out).toBe('Nothing to change.\n');
    expect(owned()).toEqual(after);
  });

  test('says which findings are of a new check, until its owner has gone through them', () => {
    const first = remit('check');
    expect(first.status).toBe(0);
    const isNew = 'New check: it came with a release after the last one you went through.';
    expect(first.out.split(isNew)).toHaveLength(6);
    edit(site, (text) => text.replace('checksReadUpTo: "0.2"', 'checksReadUpTo: "0.3"'));
    const second = remit('check');
    expect(second.out).toBe(first.out.replaceAll(`  ${isNew}\n`, ''));
  });

  test('gives the site what the later version knows', () => {
    const was = owned();
    const { status, out } = remit('verify');
    expect(out).toContain('All is well');
    expect(status).toBe(0);
    const page = join(owner, '.remit/verified/checks/coverage/usually-expected/index.html');
    expect(readFileSync(page, 'utf8')).toContain('leaves out what a later version expects');
    expect(owned()).toEqual(was);
  });
});
