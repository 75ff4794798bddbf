import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/files/disk-files.ts';
import { memoryFiles } from '../../src/files/memory-files.ts';
import { shownText } from '../../src/files/shown-text.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const files = memoryFiles(
  'content',
  new Map<string, string | Uint8Array>([
    ['site.yaml', '\uFEFFname: Riverside\n'],
    ['bytes.yaml', Uint8Array.of(0x61, 0xff)],
    ['large.yaml', 'x'.repeat(1024 * 1024 + 1)],
  ]),
);

describe('shownText', () => {
  test('is the text of a file by the name that a diagnostic gives it, without a byte order mark', () => {
    expect(shownText(files, 'content/site.yaml')).toBe('name: Riverside\n');
  });

  test('shows bytes that are not UTF-8 as well as can be, so that their place can be seen', () => {
    expect(shownText(files, 'content/bytes.yaml')).toBe('a\uFFFD');
  });

  test.each(['content/lost.yaml', 'content/large.yaml', 'content', 'other/site.yaml', 'site.yaml'])(
    'is nothing for %s',
    (named) => {
      expect(shownText(files, named)).toBeUndefined();
    },
  );

  test('shows nothing of what a link leads to', () => {
    const folder = join(temporaryFolder(), 'content');
    mkdirSync(folder);
    symlinkSync('/etc/hosts', join(folder, 'site.yaml'));
    expect(shownText(diskFiles(folder), 'content/site.yaml')).toBeUndefined();
  });
});
