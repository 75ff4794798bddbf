import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/memory-files.ts';
import { overlayFiles } from '../../src/files/overlay-files.ts';

const below = memoryFiles(
  'content',
  new Map([
    ['a/one.yaml', 'old'],
    ['site.yaml', 'site'],
  ]),
);
const files = overlayFiles(
  below,
  new Map([
    ['a/one.yaml', 'newer'],
    ['a/two.yaml', 'two'],
    ['b/three.yaml', 'three'],
  ]),
);
const textOf = (path: string): string =>
  new TextDecoder().decode(files.bytesOf(path) as Uint8Array);

test('a file that was added stands beside the others, or in the place of one of its name', () => {
  expect(textOf('a/one.yaml')).toBe('newer');
  expect(textOf('site.yaml')).toBe('site');
  expect(files.sizeOf('b/three.yaml')).toBe(5);
  expect(files.bytesOf('c.yaml')).toBeUndefined();
});

test('a folder holds what stood in it and what was added, each once', () => {
  const names = (folder: string): string[] => {
    const entries = files.entriesOf(folder);
    return Array.isArray(entries) ? entries.map(({ name }: { name: string }) => name).sort() : [];
  };
  expect(names('')).toEqual(['a', 'b', 'site.yaml']);
  expect(names('a')).toEqual(['one.yaml', 'two.yaml']);
  expect(names('b')).toEqual(['three.yaml']);
});
