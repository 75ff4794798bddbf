import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles, diskFolders } from '../../src/files/disk-files.ts';
import type { Entry, Files } from '../../src/files/files.ts';
import { memoryFiles, memoryFolders } from '../../src/files/memory-files.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const texts = new Map([
  ['site.yaml', 'name: Riverside\n'],
  ['places/hill/tŷ.yaml', 'name: Tŷ\n'],
  ['places/bay.yaml', ''],
]);

function onDisk(): string {
  const folder = join(temporaryFolder(), 'content');
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function entries(files: Files, folder: string): Entry[] {
  return [...((files.entriesOf(folder) ?? []) as Entry[])].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

describe.each([
  ['on disk', () => diskFiles(onDisk())],
  ['in memory', () => memoryFiles('content', texts)],
])('files %s', (_, open) => {
  test('have the name of their folder', () => {
    expect(open().name).toBe('content');
  });

  test('tell what stands directly in a folder', () => {
    expect(entries(open(), '')).toEqual([
      { name: 'places', kind: 'folder' },
      { name: 'site.yaml', kind: 'file' },
    ]);
    expect(entries(open(), 'places')).toEqual([
      { name: 'bay.yaml', kind: 'file' },
      { name: 'hill', kind: 'folder' },
    ]);
  });

  test('give size and bytes of a file', () => {
    const files = open();
    expect(files.sizeOf('places/hill/tŷ.yaml')).toBe(10);
    expect(new TextDecoder().decode(files.bytesOf('places/hill/tŷ.yaml') as Uint8Array)).toBe(
      'name: Tŷ\n',
    );
    expect(files.sizeOf('places/bay.yaml')).toBe(0);
  });

  test('give nothing where there is no file, or no folder', () => {
    const files = open();
    for (const path of ['lost.yaml', 'places', '', 'site.yaml/lost.yaml'])
      expect([path, files.sizeOf(path), files.bytesOf(path)]).toEqual([path, undefined, undefined]);
    expect(files.entriesOf('lost')).toBeUndefined();
    expect(files.entriesOf('site.yaml')).toBeUndefined();
    expect(files.entriesOf('site.yaml/lost')).toBeUndefined();
  });
});

describe('diskFiles', () => {
  test('tells of a link, and never follows it to a file', () => {
    const folder = onDisk();
    symlinkSync(join(folder, 'site.yaml'), join(folder, 'link.yaml'));
    const files = diskFiles(folder);
    expect(entries(files, '')).toContainEqual({ name: 'link.yaml', kind: 'link' });
    expect(files.sizeOf('link.yaml')).toBeUndefined();
    expect(files.bytesOf('link.yaml')).toBeUndefined();
  });

  test('has no entries where the folder itself is missing', () => {
    expect(diskFiles(join(temporaryFolder(), 'content')).entriesOf('')).toBeUndefined();
  });
});

describe('the two folders of a register', () => {
  test('stand beside each other on disk', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'seeds'));
    writeFileSync(join(folder, 'seeds', 'terms.txt'), 'Terms');
    const { content, seeds } = diskFolders(join(folder, 'content'));
    expect([content.name, seeds.name]).toEqual(['content', 'seeds']);
    expect(seeds.sizeOf('terms.txt')).toBe(5);
  });

  test('are told apart in memory by the beginning of their paths', () => {
    const { content, seeds } = memoryFolders(
      new Map([
        ['content/site.yaml', 'name: Riverside\n'],
        ['seeds/terms.txt', 'Terms'],
        ['content.txt', 'Neither'],
      ]),
    );
    expect(entries(content, '')).toEqual([{ name: 'site.yaml', kind: 'file' }]);
    expect(entries(seeds, '')).toEqual([{ name: 'terms.txt', kind: 'file' }]);
  });
});
