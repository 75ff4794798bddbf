// Also runs in the browser.
import type { IBorderOptions } from 'docx';
import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { WordTable, WordText } from '../views/word-document.ts';
import type { DocxLinks } from './docx-links.ts';
import { docxParagraph } from './docx-paragraph.ts';

interface Surroundings {
  /** How wide the page is between its margins, in twentieths of a point. */
  readonly width: number;
  readonly links: DocxLinks;
}

/** Writes a table whose first row is its header, marked as one and printed again on every page. */
export function docxTable(table: WordTable, { width, links }: Surroundings): Table {
  const { header, rows, widths = header.map(() => 1), isToFillIn = false } = table;
  const columns = columnWidths(widths, width);
  const cell = (texts: readonly WordText[], index: number): TableCell =>
    new TableCell({
      width: { size: columns[index]!, type: WidthType.DXA },
      // A cell holds a paragraph, even one without words.
      children:
        texts.length === 0 ? [new Paragraph({})] : texts.map((text) => docxParagraph(text, links)),
    });
  const head = header.map((text, index) => cell([{ text, style: 'Strong' }], index));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { left: 85, right: 85, marginUnitType: WidthType.DXA },
    tableLook: { firstRow: true, firstColumn: true },
    rows: [
      new TableRow({ cantSplit: true, tableHeader: true, children: head }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            ...(isToFillIn && { height: { value: roomToWrite, rule: HeightRule.ATLEAST } }),
            children: cells.map(cell),
          }),
      ),
    ],
  });
}

// One and a half centimetres.
const roomToWrite = 850;
const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const none: IBorderOptions = { style: BorderStyle.NONE };
const borders = {
  top: line,
  bottom: line,
  insideHorizontal: line,
  left: none,
  right: none,
  insideVertical: none,
};

function columnWidths(shares: readonly number[], width: number): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((width * share) / all));
}
