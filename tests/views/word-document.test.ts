import { expect, test } from 'vitest';
import { docx } from '../../src/exports/docx.ts';
import type { WordDocument } from '../../src/views/word-document.ts';
import { inStyle } from '../../src/views/word-document.ts';
import { readDocx } from '../exports/read-docx.ts';

test('inStyle gives a paragraph the voice that the Word file writes', async () => {
  const blocks = [inStyle('Quote', 'The quorum is five.')];
  const document: WordDocument = { title: 'Clippings', author: '', isLandscape: false, blocks };
  expect(readDocx(await docx(document)).paragraphs[1]).toEqual({
    style: 'Quote',
    text: 'The quorum is five.',
    links: [],
  });
});
