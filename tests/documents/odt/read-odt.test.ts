import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/documents/block.ts';
import { readOdt } from '../../../src/documents/odt/read-odt.ts';
import { readDocument } from '../../../src/documents/read-document.ts';
import type { OdtPieces } from '../../fixtures/odt-file.ts';
import { flatOdtOf, odtFileOf, odtPartsOf } from '../../fixtures/odt-file.ts';
import { zipOf } from '../../fixtures/word-file.ts';

function read(pieces: OdtPieces) {
  const document = readOdt(odtFileOf(pieces));
  if ('refused' in document) throw new Error(document.refused);
  return document;
}
const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'table'));
const p = (content: string, attributes = ''): string => `<text:p ${attributes}>${content}</text:p>`;
const saying = (blocks: string): OdtPieces => ({ body: blocks });

describe('an OpenDocument text', () => {
  test('is known by its bytes, packed or flat', async () => {
    const pieces = { body: p('Terms'), meta: '<dc:title>Terms of the board</dc:title>' };
    const packed = await readDocument(odtFileOf(pieces), 'a.txt');
    expect(packed).toMatchObject({ title: 'Terms of the board', blocks: [{ text: 'Terms' }] });
    expect(await readDocument(flatOdtOf(pieces), 'a.txt')).toEqual(packed);
  });

  test('has its words with the spaces that are printed', () => {
    const content =
      'One\n   two<text:s text:c="3"/>three<text:tab/>four<text:line-break/>five <text:span>si</text:span>x';
    expect(textsOf(read(saying(p(content))).blocks)).toEqual(['One two three four\nfive six']);
  });

  test('has notes after its words, and their marks where they are referred to', () => {
    const note =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>As in law.</text:p></text:note-body></text:note>';
    expect(read(saying(p(`Partner${note} means`))).blocks).toMatchObject([
      { text: 'Partner¹ means' },
      { role: 'note', label: '¹', text: 'As in law.' },
    ]);
  });

  test('leaves out what was deleted and what was remarked, and says so', () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>A. Person</dc:creator></office:change-info>${p('Gone')}</text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>${p('Kept<text:change text:change-id="a"/> <office:annotation><dc:creator>A. Person</dc:creator><text:p>Really?</text:p></office:annotation>words')}`;
    const { blocks, remarks } = read(saying(body));
    expect(textsOf(blocks)).toEqual(['Kept words']);
    expect(remarks.map(({ says }) => says)).toEqual([
      '1 tracked insertion was kept.',
      '1 tracked deletion was left out.',
      '1 comment was left out.',
    ]);
  });

  test('has ranks of headings, and a title', () => {
    const styles = '<style:style style:family="paragraph" style:name="Title"/>';
    const automatic =
      '<style:style style:family="paragraph" style:name="P1" style:parent-style-name="Title"/>';
    const body = `${p(
      'Terms',
      'text:style-name="P1"',
    )}<text:h text:outline-level="2">Quorum</text:h>${p('Five.')}`;
    expect(
      read({ body, styles, automatic }).blocks.map((block) => 'heading' in block && block.heading),
    ).toEqual([0, 2, undefined]);
  });

  test('says how words look', () => {
    const text = (name: string, properties: string): string =>
      `<style:style style:family="text" style:name="${name}"><style:text-properties ${properties}/></style:style>`;
    const automatic = `<style:style style:family="paragraph" style:name="C"><style:paragraph-properties fo:text-align="center" fo:margin-left="1in"/><style:text-properties fo:font-size="14pt" fo:language="cy"/></style:style>${text(
      'B',
      'fo:font-weight="bold"',
    )}${text('H', 'text:display="none"')}`;
    const bold = '<text:span text:style-name="B">Quorum.</text:span>';
    const body =
      p(bold, 'text:style-name="C"') +
      p(`${bold} Five.`) +
      p('Seen<text:span text:style-name="H"> hidden</text:span>');
    expect(read({ body, automatic }).blocks).toMatchObject([
      {
        text: 'Quorum.',
        language: 'cy',
        look: { isBold: true, isCentred: true, indent: 72, size: 14 },
      },
      { text: 'Quorum. Five.', leadsWith: 'Quorum.' },
      { text: 'Seen' },
      { text: 'hidden', aside: 'hidden-text' },
    ]);
  });

  test('has tables as grids, with merged cells', () => {
    const cell = (words: string, attributes = ''): string =>
      `<table:table-cell ${attributes}>${words === '' ? '' : p(words)}</table:table-cell>`;
    const covered = '<table:covered-table-cell/>';
    const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
    const body = `<table:table><table:table-column/><table:table-header-rows>${row(cell('Organisation') + cell('Seats', 'table:number-columns-spanned="2"') + covered)}</table:table-header-rows>${row(cell('Council', 'table:number-rows-spanned="2"') + cell('Chair') + cell('1'))}${row(covered + cell('Member', 'table:number-columns-repeated="2"'))}</table:table>`;
    expect(read(saying(body)).blocks).toMatchObject([
      {
        kind: 'table',
        headingRows: 1,
        rows: [
          [
            { text: 'Organisation', isHeading: true },
            { text: 'Seats' },
            { text: '', merged: 'left' },
          ],
          [{ text: 'Council' }, { text: 'Chair' }, { text: '1' }],
          [{ text: '', merged: 'above' }, { text: 'Member' }, { text: 'Member' }],
        ],
      },
    ]);
  });

  test('has boxes after the paragraph they hang on, and says which pictures it has', () => {
    const box = `<draw:frame><draw:text-box>${p('DRAFT')}</draw:text-box></draw:frame>`;
    const picture =
      '<draw:frame><draw:image xlink:href="a.png"/><svg:desc>Governance structure chart</svg:desc></draw:frame>';
    const { blocks, remarks } = read(saying(p(`Words${box}`) + p(picture)));
    expect(blocks).toMatchObject([{ text: 'Words' }, { text: 'DRAFT', role: 'box' }]);
    expect(remarks).toMatchObject([
      { kind: 'picture', says: expect.stringMatching(/^An organisation chart/) as string },
    ]);
  });

  test('has lists of contents, running heads and numbers of pages beside its words', () => {
    const body = `<text:table-of-content><text:table-of-content-source><text:index-title-template>Contents</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>${p('Contents')}</text:index-title>${p('Quorum<text:tab/>2')}</text:index-body></text:table-of-content><text:section>${p('Words')}</text:section>`;
    const masters = `<style:master-page style:name="Standard"><style:header>${p('Board terms')}</style:header><style:footer>${p('Page <text:page-number>2</text:page-number> of <text:page-count>9</text:page-count>')}</style:footer></style:master-page><style:master-page style:name="Other"><style:header>${p('Board terms')}</style:header></style:master-page>`;
    expect(read({ body, masters }).blocks.map(({ aside }) => aside)).toEqual([
      'running-head',
      'contents-list',
      'contents-list',
      undefined,
      'page-number',
    ]);
  });

  test('keeps the words of what is not known, and says so', () => {
    const { blocks, remarks } = read(saying(p('One <x:y xmlns:x="urn:x">two</x:y> three')));
    expect(textsOf(blocks)).toEqual(['One two three']);
    expect(remarks).toMatchObject([
      { kind: 'doubtful', says: expect.stringContaining('other:y') as string },
    ]);
  });
});

test('a protected text is refused', () => {
  const parts = odtPartsOf({ body: '' });
  const manifest =
    '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
  expect(readOdt(zipOf({ ...parts, 'META-INF/manifest.xml': manifest }))).toMatchObject({
    refused: expect.stringContaining('password') as string,
  });
});

test('a file without text is refused', () => {
  const sheet =
    '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>';
  expect(readOdt(new TextEncoder().encode(sheet))).toMatchObject({
    refused: expect.stringContaining('no text') as string,
  });
});
