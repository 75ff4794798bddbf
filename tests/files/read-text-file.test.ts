import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { memoryFiles } from '../../src/files/memory-files.ts';
import { readTextFile } from '../../src/files/read-text-file.ts';
import { inOneLine } from '../fixtures/in-one-line.ts';

function readBytes(bytes: Uint8Array): string | Diagnostic {
  return readTextFile(memoryFiles('content', new Map([['site.yaml', bytes]])), 'site.yaml');
}

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('readTextFile', () => {
  test('reads UTF-8', () => {
    expect(readBytes(Buffer.from('name: Gŵyl – Riverside 水\n'))).toBe(
      'name: Gŵyl – Riverside 水\n',
    );
  });

  test('leaves out the byte order mark of UTF-8', () => {
    expect(readBytes(Buffer.from('\uFEFFname: Riverside\n'))).toBe('name: Riverside\n');
  });

  test('keeps line ends as they are', () => {
    expect(readBytes(Buffer.from('a: 1\r\nb: 2\r'))).toBe('a: 1\r\nb: 2\r');
  });

  test('reads what is UTF-8 with whatever characters, which are looked at where words are', () => {
    expect(readBytes(Buffer.from('name: \uFFFD\0\n'))).toBe('name: \uFFFD\0\n');
  });

  test.each([
    {
      what: 'UTF-16 with the low byte first',
      bytes: utf16('name: Riverside'),
      found:
        'content/site.yaml:1:1 error file/unreadable: The file is saved as UTF-16. Save the file again with the encoding UTF-8.',
    },
    {
      what: 'UTF-16 with the high byte first',
      bytes: utf16('name: Riverside').swap16(),
      found:
        'content/site.yaml:1:1 error file/unreadable: The file is saved as UTF-16. Save the file again with the encoding UTF-8.',
    },
    {
      what: 'UTF-16 without its mark',
      bytes: Buffer.from('name: Riverside', 'utf16le'),
      found:
        'content/site.yaml:1:1 error file/unreadable: The file looks like UTF-16, without its mark. Save the file again with the encoding UTF-8.',
    },
    {
      what: 'Latin-1',
      bytes: Buffer.from('kind: district\nname: Caf\u00E9\n', 'latin1'),
      found:
        'content/site.yaml:2:10 error file/unreadable: This is not UTF-8 text; it looks like Windows-1252, as Word for Windows saves. Save the file again with the encoding UTF-8.',
    },
    {
      what: 'a character cut in half',
      bytes: Buffer.from('name: é').subarray(0, 7),
      found:
        'content/site.yaml:1:7 error file/unreadable: This is not UTF-8 text. Save the file again with the encoding UTF-8.',
    },
  ])('refuses $what', ({ bytes, found }) => {
    expect(inOneLine(readBytes(bytes) as Diagnostic)).toBe(found);
  });

  test('refuses a file of 5 MB', () => {
    const diagnostic = readBytes(Buffer.alloc(5 * 1024 * 1024, 'x')) as Diagnostic;
    expect(inOneLine(diagnostic)).toBe(
      'content/site.yaml:1:1 error file/unreadable: The file has 5.0 MB; the most is 1 MB. Split it or remove what does not belong.',
    );
  });
  test('says that a file is gone where it was taken away after it was listed', () => {
    const diagnostic = readTextFile(memoryFiles('content', new Map()), 'site.yaml') as Diagnostic;
    expect(inOneLine(diagnostic)).toBe(
      'content/site.yaml:1:1 error file/unreadable: The file was listed and is gone now. Check again.',
    );
  });
});
