import { expect, test } from 'vitest';
import {
  largestDocument,
  documentLetters,
  readDocument,
  whyUnfit,
} from '../../src/documents/read-document.ts';

test('a file of text is read', async () => {
  const read = await readDocument(new TextEncoder().encode('Terms\n\nQuorum is five.'), 'a.txt');
  expect(read).toMatchObject({ blocks: [{ text: 'Terms' }, { text: 'Quorum is five.' }] });
});

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'a picture'],
  ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'old kind'],
  ['a file that is too large', new Uint8Array(largestDocument + 1), '20 MB'],
])('%s is refused, with what to do', async (_, bytes, why) => {
  const read = await readDocument(bytes, 'a.doc');
  expect(read).toMatchObject({ refused: expect.stringContaining(why) as string });
  expect('todo' in read && read.todo).toMatch(/\.$/);
});

test('a file without a word is refused', async () => {
  expect(await readDocument(new TextEncoder().encode('— …\n\n'), 'a.txt')).toHaveProperty(
    'refused',
  );
});

test('a document cannot hold the register’s own mark of a name held back', async () => {
  const read = await readDocument(new TextEncoder().encode('Notice: {withheld:2} days.'), 'a.txt');
  expect(read).toMatchObject({ blocks: [{ text: 'Notice: (withheld:2} days.' }] });
});

test('a file that is too small or too large is not opened', () => {
  expect(whyUnfit(0)).toHaveProperty('refused');
  expect(whyUnfit(1)).toBeUndefined();
});

test('bytes as the machine reads them from a disk are read like any, and stay as they were', async () => {
  const bytes = Buffer.from('Terms of reference');
  expect(await readDocument(bytes, 'a.txt')).toHaveProperty('blocks');
  expect(bytes.toString()).toBe('Terms of reference');
});

test('a file of more than a thousand pages is refused', async () => {
  for (const text of ['Words.\n\n'.repeat(30_001), `${'word '.repeat(2_000)}\n\n`.repeat(501)]) {
    const read = await readDocument(new TextEncoder().encode(text), 'a.txt');
    expect(read).toMatchObject({ refused: 'The file holds more than a thousand pages.' });
  }
});

test('a word without an end is no part of a document', async () => {
  const bytes = new TextEncoder().encode(`The Board ${'x'.repeat(6000)}`);
  expect(await readDocument(bytes, 'a.txt')).toMatchObject({
    refused: expect.stringContaining('a word of more than five thousand letters') as string,
  });
});

test('the letters of tables count as those of paragraphs do', () => {
  expect(
    documentLetters([
      { kind: 'paragraph', text: 'Quorum' },
      { kind: 'table', rows: [[{ text: 'Five' }, { text: '' }]] },
    ]),
  ).toBe(10);
});
