// Also runs in the browser.
import type { WordDocument, WordTable, WordText } from '../views/word-document.ts';
import { docxStyles } from './docx-styles.ts';
import { xmlText } from './xml-text.ts';
import { zipStored } from './zip-stored.ts';

const namespace = 'http://schemas.openxmlformats.org';
const word = `xmlns:w="${namespace}/wordprocessingml/2006/main"`;
const relationship = `${namespace}/officeDocument/2006/relationships`;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes a Word document: headings, paragraphs and tables in British English, with the number of each page. */
export function docx(document: WordDocument): Uint8Array<ArrayBuffer> {
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations({ officeDocument: 'word/document.xml' }),
    'word/document.xml': body(document),
    'word/_rels/document.xml.rels': relations({ styles: 'styles.xml', footer: 'footer.xml' }),
    'word/styles.xml': docxStyles(word),
    'word/footer.xml': footer(),
  };
  return zipStored(
    Object.entries(parts).map(([name, text]) => ({ name, text: declaration + text })),
  );
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const override = (part: string, type: string): string =>
  `<Override PartName="/word/${part}.xml" ContentType="${wordType}.${type}+xml"/>`;
const overrides = [
  override('document', 'document.main'),
  override('styles', 'styles'),
  override('footer', 'footer'),
];
const contentTypes = `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;

function relations(targets: Readonly<Record<string, string>>): string {
  const all = Object.entries(targets).map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationship}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${namespace}/package/2006/relationships">${all.join('')}</Relationships>`;
}

// A4 in twentieths of a point, with margins of two centimetres.
const [short, long, margin] = [11906, 16838, 1134];

function body({ title, isLandscape, blocks }: WordDocument): string {
  const [width, height] = isLandscape ? [long, short] : [short, long];
  const orient = isLandscape ? ' w:orient="landscape"' : '';
  const heading: WordText = { text: title, style: 'Title' };
  const inside = [heading, ...blocks].map((block) =>
    'header' in block ? table(block, width - 2 * margin) : paragraph(block),
  );
  const sides = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="${margin}"`).join(' ');
  return `<w:document ${word} xmlns:r="${relationship}"><w:body>${inside.join('')}<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${width}" w:h="${height}"${orient}/><w:pgMar ${sides} w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

function paragraph({ text, style }: WordText): string {
  const named = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`);
  return `<w:p>${named}<w:r>${lines.join('<w:br/>')}</w:r></w:p>`;
}

function footer(): string {
  const field = (name: string): string =>
    `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const text = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const look = '<w:pPr><w:pStyle w:val="Small"/><w:jc w:val="right"/></w:pPr>';
  return `<w:ftr ${word}><w:p>${look}${text('Page ')}${field('PAGE')}${text(' of ')}${field('NUMPAGES')}</w:p></w:ftr>`;
}

function table({ header, rows, widths }: WordTable, width: number): string {
  const columns = columnWidths(widths ?? header.map(() => 1), width);
  const cell = (texts: readonly WordText[], index: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${columns[index]}" w:type="dxa"/></w:tcPr>${texts.map(paragraph).join('') || '<w:p/>'}</w:tc>`;
  const head = header.map((text, index) => cell([{ text, style: 'Strong' }], index)).join('');
  const all = rows.map(
    (cells) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map(cell).join('')}</w:tr>`,
  );
  const sides = ['top', 'bottom', 'insideH'].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`,
  );
  const look = `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${sides.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar><w:tblLook w:firstRow="1" w:firstColumn="1" w:val="00A0"/></w:tblPr>`;
  const grid = `<w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>`;
  return `<w:tbl>${look}${grid}<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${all.join('')}</w:tbl><w:p/>`;
}

function columnWidths(shares: readonly number[], width: number): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((width * share) / all));
}
