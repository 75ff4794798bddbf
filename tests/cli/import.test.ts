import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { patience } from '../fixtures/patience.ts';
import { writeSampleRegister } from '../fixtures/sample-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const compiled = mkdtempSync(join(tmpdir(), 'remit-compiled-'));
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

function remit(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: compiled, REMIT_TODAY: '2025-06-01' },
    timeout: patience,
  });
  return { code: status, out: stdout, err: stderr };
}

const terms = `Marsh Forum
Terms of Reference
1. Quorum
1.1 The quorum is five members.
2. Papers
2.1 Dr Jane Smith sends out the papers.
`;

function received(words: string | Uint8Array = terms, name = 'Marsh Forum ToR.txt'): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, words);
  return file;
}

describe('remit import', () => {
  test('drafts a register entry that check passes', () => {
    const content = writeSampleRegister(temporaryFolder());
    const { code, out, err } = remit('import', received(), '--content', content);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Marsh Forum (marsh-forum/marsh-forum)');
    expect(out).toContain('1.1: “The quorum is five members.”');
    expect(out).not.toContain('Smith');
    expect(readFileSync(join(dirname(content), 'seeds/marsh-forum-tor.txt'), 'utf8')).toBe(terms);
    const checked = remit('check', content);
    expect(checked).toMatchObject({ code: 0, err: '' });
    expect(checked.out).toContain('marsh-forum/marsh-forum: 0 of');
  });

  test('puts a body where it is told to, and never writes over one', () => {
    const content = writeSampleRegister(temporaryFolder());
    const into = ['--into', 'fells/forum', '--content', content];
    expect(remit('import', received(), ...into).code).toBe(0);
    expect(existsSync(join(content, 'partnerships/fells/forum/text.yaml'))).toBe(true);
    const again = remit('import', received(), ...into);
    expect(again.code).toBe(2);
    expect(again.err).toContain('is there already, and nothing was written');
  });

  test('reports as data, and writes nothing, when asked', () => {
    const content = writeSampleRegister(temporaryFolder());
    const { out } = remit(
      'import',
      received(),
      '--content',
      content,
      '--dry-run',
      '--format',
      'json',
    );
    expect(JSON.parse(out)).toMatchObject({ bodies: [{ key: 'marsh-forum/marsh-forum' }] });
    expect(readdirSync(join(content, 'partnerships'))).not.toContain('marsh-forum');
  });

  test.each([
    ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old kind'],
    ['an empty file', '', 'The file is empty.'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'a picture'],
  ])('refuses %s, says what to do, and writes nothing', (_, words, why) => {
    const content = writeSampleRegister(temporaryFolder());
    const { code, err } = remit('import', received(words, 'a.doc'), '--content', content);
    expect(code).toBe(1);
    expect(err).toContain(why);
    expect(readdirSync(join(dirname(content), 'seeds'))).not.toContain('a.doc');
  });

  test.each([
    [['nowhere.docx'], 'There is no file `nowhere.docx`.'],
    [[tmpdir()], 'is no file'],
    [['a.txt', '--into', 'Board'], '“Board” is no place for a body.'],
    [['a.txt', '--format', 'xml'], 'There is no format “xml”.'],
  ])('says what is wrong with a command', (args, says) => {
    const { code, err } = remit('import', ...args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});
