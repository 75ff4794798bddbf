import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import { sampleFolders } from '../fixtures/sample-folders.ts';

const folders = sampleFolders();
const today = '2026-01-01';
const imported = async (words: string, name = 'a.txt') => {
  const result = await importDocument(
    { name, bytes: new TextEncoder().encode(words) },
    { folders, today },
  );
  if ('refused' in result) throw new Error(result.refused);
  return result;
};

test('a document becomes files that a register can hold, and a report', async () => {
  const { files, errors, report } = await imported(
    'Marsh Forum\nTerms of Reference\n1. Quorum\n1.1 The quorum is five members.',
  );
  expect(errors).toEqual([]);
  expect(files.get('seeds/a.txt.txt')).toContain('1.1\tThe quorum is five members.');
  expect(report).toMatchObject({ file: 'a.txt', words: { all: 13, published: 13 } });
  expect(report.bodies[0]).toMatchObject({ key: 'marsh-forum/marsh-forum', name: 'Marsh Forum' });
});

test('what cannot be read is refused', async () => {
  const result = await importDocument(
    { name: 'a.txt', bytes: new Uint8Array() },
    { folders, today },
  );
  expect(result).toHaveProperty('refused');
});

const line = fc.oneof(
  fc.constantFrom(
    'Marsh Forum',
    'Terms of Reference',
    '1. Quorum',
    '1.1 The quorum is five members, including the Chair.',
    'Membership',
    '• Leader of the Council (2)',
    '(a) Dr Jane Smith, Chief Executive',
    'Version 1.10 May 2025',
    '| Role | Name |',
    'The Board meets quarterly: notice is {withheld:2} working days.',
    'R\tA\tS\tC\tI',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

test('whatever is imported, the register can be published', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 20 }), async (lines) => {
      const words = lines.join('\n');
      fc.pre(/[\p{L}\p{N}]/u.test(words));
      const { errors } = await imported(words);
      expect(errors.map(({ file, message }) => `${file} ${message}`)).toEqual([]);
    }),
    { numRuns: 60, seed: 1 },
  );
});
