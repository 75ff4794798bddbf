import { expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';

test('a document comes with its transcript', async () => {
  const imported = await importDocument(new TextEncoder().encode('Terms\nOne.'), 'a.txt');
  expect(imported).toMatchObject({ transcript: { text: 'Terms\nOne.\n' } });
});

test('what cannot be read is refused', async () => {
  expect(await importDocument(new Uint8Array(), 'a.txt')).toHaveProperty('refused');
});
