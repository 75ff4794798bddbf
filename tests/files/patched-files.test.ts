import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../src/files/decode-utf8.ts';
import { listFiles } from '../../src/files/list-files.ts';
import { memoryFiles } from '../../src/files/memory-files.ts';
import { patchedFiles, rememberedFiles } from '../../src/files/patched-files.ts';

const files = memoryFiles(
  'content',
  new Map([
    ['site.yaml', 'name: Site'],
    ['places/a.yaml', 'name: A'],
    ['places/b.yaml', 'name: B'],
    ['places-of-old/c.yaml', 'name: C'],
  ]),
);

describe('patchedFiles', () => {
  test('gives other words for a file, with their size', () => {
    const patched = patchedFiles(files, {
      words: new Map([['places/a.yaml', 'name: Ä']]),
      without: new Set(),
    });
    expect(decodeUtf8(patched.bytesOf('places/a.yaml') as Uint8Array)).toBe('name: Ä');
    expect(patched.sizeOf('places/a.yaml')).toBe(8);
    expect(decodeUtf8(patched.bytesOf('places/b.yaml') as Uint8Array)).toBe('name: B');
  });

  test('leaves out a file, or a folder with all that is in it and nothing that is called alike', () => {
    const without = (path: string): string[] =>
      listFiles(patchedFiles(files, { words: new Map(), without: new Set([path]) })).value;
    expect(without('places/a.yaml')).toEqual([
      'places/b.yaml',
      'places-of-old/c.yaml',
      'site.yaml',
    ]);
    expect(without('places')).toEqual(['places-of-old/c.yaml', 'site.yaml']);
  });

  test('opens nothing that is left out', () => {
    const patched = patchedFiles(files, { words: new Map(), without: new Set(['places']) });
    expect(patched.bytesOf('places/a.yaml')).toBeUndefined();
    expect(patched.sizeOf('places/a.yaml')).toBeUndefined();
    expect(patched.entriesOf('places')).toBeUndefined();
  });
});

describe('rememberedFiles', () => {
  test('remembers what was read, and nothing else', () => {
    const remembered = rememberedFiles(files);
    remembered.files.bytesOf('site.yaml');
    remembered.files.bytesOf('none.yaml');
    expect([...remembered.bytes.keys()]).toEqual(['site.yaml']);
  });
});
