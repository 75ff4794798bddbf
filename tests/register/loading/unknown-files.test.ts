import { expect, test } from 'vitest';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { firstInEachFolder } from '../../../src/register/loading/first-in-each-folder.ts';
import { unknownFiles } from '../../../src/register/loading/unknown-files.ts';

test('a folder with a wrong name is told once, with the name it should have', () => {
  const found = unknownFiles(
    ['Places/a.yaml', 'Places/b.yaml', 'partnerships/River Side/partnership.yaml'],
    'content',
  );
  expect(found.map(inOneLine)).toEqual([
    'content/Places:1:1 error content/unknown-file: No records belong in a folder of this name. Call it `places`.',
    'content/partnerships/River Side:1:1 error content/unknown-file: A folder’s name is lower-case words joined by hyphens. Call it `river-side`.',
  ]);
});

test('a file in its place is told of nothing', () => {
  expect(unknownFiles(['site.yaml', 'places/riverside.yaml'], 'content')).toEqual([]);
});

test('after ten in a folder the rest are counted, and another folder begins anew', () => {
  const paths = Array.from({ length: 14 }, (_, index) => `places/Stray ${index + 10}.yaml`);
  const found = firstInEachFolder(unknownFiles([...paths, 'sources/Stray.yaml'], 'content'));
  expect(found).toHaveLength(12);
  expect(inOneLine(found[10]!)).toBe(
    'content/places:1:1 error content/unknown-file: 4 more things in this folder cannot be used: `Stray 20.yaml`, `Stray 21.yaml`, `Stray 22.yaml` and so on. Move out what is no content.',
  );
});
