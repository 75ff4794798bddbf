import { expect, test } from 'vitest';
import { docx } from '../../src/exports/docx.ts';
import type { WordDocument } from '../../src/views/word-document.ts';
import { inStyle } from '../../src/views/word-document.ts';

test('inStyle gives a paragraph the voice that the Word file writes', () => {
  const blocks = [inStyle('Quote', 'The quorum is five.')];
  const document: WordDocument = { title: 'Clippings', isLandscape: false, blocks };
  expect(new TextDecoder().decode(docx(document))).toContain(
    '<w:p><w:pPr><w:pStyle w:val="Quote"/></w:pPr><w:r><w:t xml:space="preserve">The quorum is five.</w:t>',
  );
});
