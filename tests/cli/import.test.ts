import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Ended } from '../fixtures/remit-in-process.ts';
import { remitInProcess } from '../fixtures/remit-in-process.ts';
import { writeSampleRegister } from '../fixtures/sample-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const remit = (...args: readonly string[]): Promise<Ended> => remitInProcess(args);

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
  test('drafts a register entry that check passes', async () => {
    const content = writeSampleRegister(temporaryFolder());
    const { code, out, err } = await remit('import', received(), '--content', content);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Marsh Forum (marsh-forum/marsh-forum)');
    expect(out).toContain('1.1: “The quorum is five members.”');
    expect(out).not.toContain('Smith');
    expect(readFileSync(join(dirname(content), 'seeds/marsh-forum-tor.txt'), 'utf8')).toBe(terms);
    const checked = await remit('check', content);
    expect(checked).toMatchObject({ code: 0, err: '' });
    expect(checked.out).toContain('marsh-forum/marsh-forum: 0 of');
  });

  test('puts a body where it is told to, and never writes over one', async () => {
    const content = writeSampleRegister(temporaryFolder());
    const into = ['--into', 'fells/forum', '--content', content];
    expect((await remit('import', received(), ...into)).code).toBe(0);
    expect(existsSync(join(content, 'partnerships/fells/forum/text.yaml'))).toBe(true);
    const again = await remit('import', received(), ...into);
    expect(again.code).toBe(2);
    expect(again.err).toContain('is there already, and nothing was written');
  });

  test('reports as data, and writes nothing, when asked', async () => {
    const content = writeSampleRegister(temporaryFolder());
    const { out } = await remit(
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
  ])('refuses %s, says what to do, and writes nothing', async (_, words, why) => {
    const content = writeSampleRegister(temporaryFolder());
    const { code, err } = await remit('import', received(words, 'a.doc'), '--content', content);
    expect(code).toBe(1);
    expect(err).toContain(why);
    expect(readdirSync(join(dirname(content), 'seeds'))).not.toContain('a.doc');
  });

  test.each([
    [['nowhere.docx'], 'There is no file `nowhere.docx`.'],
    [[tmpdir()], 'is no file'],
    [['a.txt', '--into', 'Board'], '“Board” is no place for a body.'],
    [['a.txt', '--format', 'xml'], 'There is no format “xml”.'],
  ])('says what is wrong with a command', async (args, says) => {
    const { code, err } = await remit('import', ...args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});
