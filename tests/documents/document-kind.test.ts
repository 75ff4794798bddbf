import { expect, test } from 'vitest';
import { documentKind } from '../../src/documents/document-kind.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['a.docx', 'PK\u0003\u0004 [Content_Types].xml word/document.xml', 'word'],
  ['cut-short.docx', 'PK\u0003\u0004 word/_rels/document.xml.rels', 'word'],
  ['a.doc', '{\\rtf1 terms}', 'rtf'],
  ['a.doc', '<!DOCTYPE html><p>terms', 'html'],
  ['a.txt', '%PDF-1.7', 'pdf'],
  ['a.zip', 'PK\u0003\u0004 xl/workbook.xml', 'sheet'],
  ['a.doc', '\uFEFF<html><p>terms', 'html'],
  ['a.doc', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x', undefined],
  [
    'a.xml',
    '<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package/>',
    undefined,
  ],
  ['a.fodt', '<?xml version="1.0"?><office:document/>', 'odt'],
  ['a.txt', 'Subject: terms\n\nPurpose', 'plain'],
  ['a.md', '# Terms', 'markdown'],
  ['a.CSV', 'Role,Who', 'csv'],
  ['a', 'Terms of reference', 'plain'],
  ['of-a-program.txt', '\u0001\u0010\u0002\u0011\u0003q\u0014', undefined],
  ['half-letters.txt', 'T\u0000e\u0000r\u0000m\u0000s\u0000', 'plain'],
  ['a.zip', 'PK\u0003\u0004 holiday.txt', undefined],
])('%s that begins “%s” is %s', (name, text, kind) => {
  expect(documentKind(bytes(text), name)).toBe(kind);
});
