import { zipStored } from './zip-stored.ts';

/** A paragraph in the voice it has on the page. */
export interface DocxText {
  readonly text: string;
  readonly style?: 'Title' | 'Heading1' | 'Quote' | 'Strong' | 'Small';
}

/** A real table: its first row is a header that is printed again on every page. */
export interface DocxTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (readonly DocxText[])[])[];
}

export interface DocxDocument {
  readonly title: string;
  readonly isLandscape: boolean;
  readonly blocks: readonly (DocxText | DocxTable)[];
}

const namespace = 'http://schemas.openxmlformats.org';
const word = `xmlns:w="${namespace}/wordprocessingml/2006/main"`;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes a Word document: headings, paragraphs and tables in British English, and nothing else. */
export function docx(document: DocxDocument): Uint8Array<ArrayBuffer> {
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations('officeDocument', 'word/document.xml'),
    'word/document.xml': body(document),
    'word/_rels/document.xml.rels': relations('styles', 'styles.xml'),
    'word/styles.xml': styles(),
  };
  return zipStored(
    Object.entries(parts).map(([name, text]) => ({ name, text: declaration + text })),
  );
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes = `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/></Types>`;

function relations(type: string, target: string): string {
  return `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="rId1" Type="${namespace}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
}

// A4 in twentieths of a point, with margins of two centimetres.
const [short, long, margin] = [11906, 16838, 1134];

function body({ title, isLandscape, blocks }: DocxDocument): string {
  const [width, height] = isLandscape ? [long, short] : [short, long];
  const orient = isLandscape ? ' w:orient="landscape"' : '';
  const inside = [{ text: title, style: 'Title' } as const, ...blocks].map((block) =>
    'header' in block ? table(block, width - 2 * margin) : paragraph(block),
  );
  const sides = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="${margin}"`).join(' ');
  return `<w:document ${word}><w:body>${inside.join('')}<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"${orient}/><w:pgMar ${sides} w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

function paragraph({ text, style }: DocxText): string {
  const named = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:p>${named}<w:r>${lines.join('<w:br/>')}</w:r></w:p>`;
}

function table({ header, rows }: DocxTable, width: number): string {
  const column = Math.floor(width / header.length);
  const cell = (texts: readonly DocxText[]): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${column}" w:type="dxa"/></w:tcPr>${texts.map(paragraph).join('') || '<w:p/>'}</w:tc>`;
  const head = header.map((text) => cell([{ text, style: 'Strong' }])).join('');
  const all = rows.map(
    (cells) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map(cell).join('')}</w:tr>`,
  );
  const sides = ['top', 'bottom', 'insideH'].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`,
  );
  const look = `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${sides.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar><w:tblLook w:firstRow="1" w:firstColumn="1" w:val="00A0"/></w:tblPr>`;
  const grid = `<w:tblGrid>${header.map(() => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>`;
  return `<w:tbl>${look}${grid}<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${all.join('')}</w:tbl><w:p/>`;
}

function styles(): string {
  const defaults =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults>';
  const style = (id: string, paragraphLook: string, runLook: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id === 'Heading1' ? 'heading 1' : id}"/><w:basedOn w:val="Normal"/><w:qFormat/>${paragraphLook && `<w:pPr>${paragraphLook}</w:pPr>`}<w:rPr>${runLook}</w:rPr></w:style>`;
  const all = [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    style('Title', '<w:spacing w:after="160"/>', '<w:b/><w:sz w:val="36"/>'),
    style(
      'Heading1',
      '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/>',
      '<w:b/><w:sz w:val="26"/>',
    ),
    style(
      'Quote',
      '',
      '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Cambria"/><w:sz w:val="20"/>',
    ),
    style('Strong', '', '<w:b/>'),
    style('Small', '', '<w:color w:val="47555A"/><w:sz w:val="18"/>'),
  ];
  return `<w:styles ${word}>${defaults}${all.join('')}</w:styles>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// XML has no place for control characters, not even escaped.
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (one) => entities[one]!);
}
