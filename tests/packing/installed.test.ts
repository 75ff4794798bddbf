import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePackage } from '../../src/packing/write-package.ts';
import { remitInProcess } from '../fixtures/remit-in-process.ts';

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
    { cwd: owner, encoding: 'utf8', env: { ...process.env, REMIT_CONTENT: '' } },
  );
  return { status, out: stdout + stderr };
}

/** What is the owner's: every file but the program and what it makes. */
function owned(): Record<string, string> {
  const paths = globSync('{*,.g*,content/**/*,.github/**/*}', { cwd: owner, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
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

  test('takes what a later version knows, and nothing of its owner’s is touched', () => {
    const topic = join(program, 'content', 'knowledge', 'topics', 'quorum.mdx');
    const later = readFileSync(topic, 'utf8').replace(
      /^title: .*$/mu,
      'title: Quorum of a later version',
    );
    writeFileSync(topic, later);
    const before = owned();
    expect(remit('build')).toMatchObject({ status: 0 });
    expect(readFileSync(join(owner, 'dist', 'topics', 'quorum', 'index.html'), 'utf8')).toContain(
      'Quorum of a later version',
    );
    expect(owned()).toEqual(before);
  });

  test('is told of a field that a later version does not know, at its place in its own file', () => {
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
