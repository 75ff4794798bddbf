import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/files/files.ts';
import { Unreadable } from '../../src/files/files.ts';
import { memoryFiles } from '../../src/files/memory-files.ts';
import { readSource, whyNoSources } from '../../src/files/read-source.ts';

const words = 'The Board’s quorum is five members – one of them the Chair.\n';

/** What is said of the only source document there is. */
function said(name: string, bytes: Uint8Array): string | undefined {
  const source = readSource(memoryFiles('seeds', new Map([[name, bytes]])), name);
  return 'message' in source ? `${source.code}: ${source.message}` : undefined;
}

const encoded = (codes: Readonly<Record<string, number>>): Buffer =>
  Buffer.from([...words].map((letter) => codes[letter] ?? letter.charCodeAt(0)));

describe('a source document that is not UTF-8 text', () => {
  const again =
    'In Word, save as “Plain text” and choose Unicode (UTF-8); then give the new checksum.';
  const asText =
    'Import it with `remit import`, or save it as plain text (UTF-8) under a new name and give that name and its checksum here.';

  test.each([
    ['a Word file by its name', 'terms.docx', Buffer.from('x'), `This is a Word file. ${asText}`],
    [
      'a Word file by its bytes',
      'terms.txt',
      Buffer.from('PK\u0003\u0004 [Content_Types].xml word/document.xml'),
      `This is a Word file. ${asText}`,
    ],
    ['a PDF', 'terms.txt', Buffer.from('%PDF-1.7 …'), `This is a PDF. ${asText}`],
    [
      'a zip',
      'terms.txt',
      Buffer.from('PK\u0003\u0004 a.txt'),
      `This is a compressed file. ${asText}`,
    ],
    [
      'Windows-1252',
      'terms.txt',
      encoded({ '’': 0x92, '–': 0x96 }),
      `This is not UTF-8 text; it looks like Windows-1252, as Word for Windows saves. ${again}`,
    ],
    [
      'Mac Roman',
      'terms.txt',
      encoded({ '’': 0xd5, '–': 0xd0 }),
      `This is not UTF-8 text; it looks like Mac Roman, as old Macs save. ${again}`,
    ],
    [
      'an encoding that is like none',
      'terms.txt',
      Buffer.from([0x61, 0xc3]),
      `This is not UTF-8 text. ${again}`,
    ],
    [
      'UTF-16',
      'terms.txt',
      Buffer.from(`\uFEFF${words}`, 'utf16le'),
      `The file is saved as UTF-16. ${again}`,
    ],
    [
      'UTF-16 without its mark',
      'terms.txt',
      Buffer.from(words, 'utf16le'),
      `The file looks like UTF-16, without its mark. ${again}`,
    ],
    [
      'UTF-16, the high byte first, without its mark',
      'terms.txt',
      Buffer.from(words, 'utf16le').swap16(),
      `The file looks like UTF-16, without its mark. ${again}`,
    ],
    [
      'five megabytes',
      'terms.txt',
      Buffer.alloc(5 * 1024 * 1024, 'word '),
      'This file has 5.0 MB; the most is 4 MB. Save its words alone, as plain text.',
    ],
  ])('%s', (_, name, bytes, message) => {
    expect(said(name, bytes)).toBe(`source/unreadable: ${message}`);
    expect(message).not.toMatch(/PK|Content_Types|%PDF/);
  });

  test('is read when it is UTF-8, with or without its mark', () => {
    expect(said('terms.txt', Buffer.from(words))).toBeUndefined();
    expect(said('terms.txt', Buffer.from(`\uFEFF${words}`))).toBeUndefined();
  });
});

describe('a source document that is not there', () => {
  const seeds = (names: readonly string[]): Files =>
    memoryFiles('seeds', new Map(names.map((name) => [name, 'x'])));

  test.each([
    [['Terms.TXT'], ' Did you mean `Terms.TXT`?'],
    [['my terms.txt', 'trems.txt'], ' Did you mean `trems.txt`?'],
    [['other.txt'], ' Add it as received.'],
  ])('is looked for among %j', (names, hint) => {
    const source = readSource(seeds(names), 'terms.txt');
    expect(source).toEqual({
      code: 'source/missing-file',
      message: `There is no file \`terms.txt\` among the source documents.${hint}`,
    });
  });

  test.each([
    ['folder', '`terms.txt` is a folder. Put the file itself in `seeds`.'],
    [
      'link',
      '`terms.txt` is a symbolic link, which is not followed. Put the file itself in `seeds`.',
    ],
    ['other', '`terms.txt` is not an ordinary file. Put the file itself in `seeds`.'],
  ] as const)('while its name is that of a %s', (kind, message) => {
    const there: Files = { ...seeds([]), entriesOf: () => [{ name: 'terms.txt', kind }] };
    const source = readSource(there, 'terms.txt');
    expect(source).toEqual({ code: 'source/missing-file', message });
  });

  test('is told from one that may not be read', () => {
    const closed: Files = {
      ...seeds(['terms.txt']),
      bytesOf: () => new Unreadable('this user may not read it'),
    };
    expect(readSource(closed, 'terms.txt')).toEqual({
      code: 'source/unreadable',
      message: 'This file cannot be read: this user may not read it.',
    });
  });
});

describe('whyNoSources', () => {
  test.each<[string, Partial<Files>, string]>([
    [
      'nothing',
      { entriesOf: () => undefined },
      'source/missing-file: There is no folder `seeds` beside the content folder. Make it, and put the source documents there as received.',
    ],
    [
      'a file',
      { entriesOf: () => undefined, sizeOf: () => 5 },
      'source/missing-file: `seeds` is a file, and the folder of the source documents belongs there. Move it away, then make the folder.',
    ],
    [
      'a folder that may not be read',
      { entriesOf: () => new Unreadable('no') },
      'source/unreadable: The folder `seeds` cannot be read: no.',
    ],
  ])('says of `seeds` that it is %s', (_, there, said) => {
    const none = whyNoSources({ ...memoryFiles('seeds', new Map()), ...there });
    expect(`${none?.code}: ${none?.message}`).toBe(said);
  });

  test('says nothing of a folder', () => {
    expect(whyNoSources(memoryFiles('seeds', new Map([['terms.txt', 'x']])))).toBeUndefined();
  });
});
