import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/documents/read-document.ts';
import { readWord } from '../../../src/documents/word/read-word.ts';
import { alteredZip } from '../../fixtures/altered-zip.ts';
import { wordFileOf, wordPartsOf, zipOf } from '../../fixtures/word-file.ts';
import { p } from '../../fixtures/word-pieces.ts';

const parts = wordPartsOf({ body: p('Terms') });
const main = 'word/document.xml';
const withMain = (change: (xml: string) => string | Uint8Array): Uint8Array =>
  zipOf({ ...parts, [main]: change(parts[main]!) });
const nestedTables = (depth: number): string =>
  '<w:tbl><w:tr><w:tc>'.repeat(depth) + p('Deep') + '</w:tc></w:tr></w:tbl>'.repeat(depth);

describe('a Word file made to harm is refused, with what to do', () => {
  test.each([
    [
      'of few bytes that are hundreds of megabytes unpacked',
      withMain((xml) => xml.replace('Terms', 'a'.repeat(20_000_000))),
      'far more',
    ],
    [
      'that lies about its size',
      alteredZip(wordFileOf({ body: p('Terms') }), 'directory', (view, place) =>
        view.setUint32(place + 24, 10, true),
      ),
      'says one thing',
    ],
    ['nested without end', wordFileOf({ body: '<w:sdt><w:sdtContent>'.repeat(20_000) }), 'nested'],
    ['of tables in tables', wordFileOf({ body: nestedTables(600) }), 'nested'],
    [
      'with entities',
      withMain((xml) => xml.replace('<w:document', '<!DOCTYPE w [<!ENTITY a "aa">]><w:document')),
      'document type',
    ],
    ['with a torn part', withMain((xml) => xml.slice(0, -20)), 'damaged'],
    ['without a text', zipOf({ ...parts, [main]: '<nothing/>' }), 'no text'],
    ['whose text is missing', zipOf({ '_rels/.rels': parts['_rels/.rels']! }), 'no text'],
    ['that is cut short', wordFileOf({ body: p('Terms') }).subarray(0, 400), 'damaged'],
    ['with two texts', zipOf({ ...parts, 'WORD/document.xml': parts[main]! }), 'same name'],
    ['that is no packed file', new TextEncoder().encode('PK\u0003\u0004 Terms'), 'damaged'],
  ])('%s', (_, bytes, why) => {
    expect(readWord(bytes)).toMatchObject({
      refused: expect.stringContaining(why) as string,
      todo: expect.stringMatching(/\.$/) as string,
    });
  });

  test('that is protected, or of an old Word', async () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    expect(await readDocument(old, 'terms.docx')).toMatchObject({
      todo: expect.stringContaining('.docx') as string,
    });
  });
});

describe('a Word file that looks harmful is read', () => {
  test('without its macros', () => {
    const relationships = parts['word/_rels/document.xml.rels']!.replace(
      '</Relationships>',
      '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    );
    const read = readWord(zipOf({ ...parts, 'word/_rels/document.xml.rels': relationships }));
    expect(read).toMatchObject({
      blocks: [{ text: 'Terms' }],
      remarks: [{ kind: 'dropped', says: '1 store of macros was ignored.' }],
    });
  });

  test('without its pictures, however large', () => {
    const picture = new Uint8Array(40 * 1024 * 1024);
    expect(readWord(zipOf({ ...parts, 'word/media/image1.png': picture }))).toMatchObject({
      blocks: [{ text: 'Terms' }],
    });
  });

  test('without what lies outside of it', () => {
    const outside = parts['word/_rels/document.xml.rels']!.replace(
      '</Relationships>',
      '<Relationship Id="s" Type="http://x/styles" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
    );
    const read = readWord(zipOf({ ...parts, 'word/_rels/document.xml.rels': outside }));
    expect(read).toMatchObject({ blocks: [{ text: 'Terms' }], remarks: [] });
  });

  test('with styles that are called like parts of the program', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="constructor"/></w:style>';
    const body = `${p('Terms', '<w:pStyle w:val="__proto__"/>')}<w:toString/><w:constructor/>`;
    expect(readWord(wordFileOf({ body, styles }))).toMatchObject({ blocks: [{ text: 'Terms' }] });
  });
});
