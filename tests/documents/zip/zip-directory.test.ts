import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { orRefusal } from '../../../src/documents/refuse.ts';
import { nameAt, refuseDamaged, zipDirectory } from '../../../src/documents/zip/zip-directory.ts';

test('the directory of a folder lists each part with its place and its sizes', () => {
  const bytes = zipSync({ one: [strToU8('1234'), { level: 0 }], two: strToU8('') });
  expect([...zipDirectory(bytes).values()]).toMatchObject([
    { name: 'one', method: 0, bytes: 4, compressedBytes: 4, offset: 0 },
    { name: 'two', bytes: 0 },
  ]);
  expect(nameAt(new DataView(bytes.buffer), 30, 3)).toBe('one');
});

test('a damaged folder is asked for again', () => {
  expect(orRefusal(refuseDamaged)).toMatchObject({ todo: 'Ask for it again.' });
});
