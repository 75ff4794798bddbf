import { plainCharacters } from '../../files/characters/plain-characters.ts';
import type { Block, Look, Paragraph, TableBlock } from '../../documents/block.ts';

/** One paragraph of a document, with what is known of how it was printed. */
export interface Line {
  readonly kind: 'line';
  readonly text: string;
  readonly label: string | undefined;
  readonly isBullet: boolean;
  /** How deep in its list the file says it stands. */
  readonly level: number | undefined;
  /** The rank that the file gives it as a heading, 0 for a title. */
  readonly ranked: number | undefined;
  readonly look: Look;
  readonly role: Paragraph['role'];
  readonly leadsWith: string | undefined;
  /** Whether it is a heading that stood in one line with the words under it. */
  readonly isRunIn?: boolean;
  readonly language: string | undefined;
}

/** A table among the lines. */
interface LineOfTable {
  readonly kind: 'table';
  readonly table: TableBlock;
}

export type DocumentLine = Line | LineOfTable;

// What a printed label of the model may hold.
const longestLabel = 24;
const longestText = 20_000;
const usualPart = 4000;

/** The lines of a document’s own words, each with the number, letter or mark printed before it. */
export function linesOf(blocks: readonly Block[]): DocumentLine[] {
  return blocks
    .filter(({ aside }) => aside === undefined)
    .flatMap((block): DocumentLine[] =>
      block.kind === 'table'
        ? [{ kind: 'table', table: plainTable(block) }]
        : inParts(lineOf(block)),
    )
    .filter((line) => line.kind === 'table' || line.text !== '' || line.label !== undefined);
}

/** How many words a line has. */
export function lengthOf(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

/** A paragraph as a line. */
export function lineOf(paragraph: Paragraph): Line {
  const words = plain(paragraph.text);
  const given = paragraph.label === undefined ? undefined : plain(paragraph.label);
  const isLong = given !== undefined && given.length > longestLabel;
  return {
    kind: 'line',
    text: isLong ? `${given} ${words}`.trim() : words,
    label: isLong || given === '' ? undefined : given,
    isBullet: paragraph.isBullet ?? false,
    level: paragraph.level,
    ranked: paragraph.heading,
    look: paragraph.look ?? {},
    role: paragraph.role,
    leadsWith: paragraph.leadsWith,
    language: paragraph.language,
  };
}

// A file may have lost the ends of its lines, and a text holds no more than so much in one piece.
function inParts(line: Line): Line[] {
  if (line.text.length <= longestText) return [line];
  const parts: string[] = [];
  let rest = line.text;
  while (rest.length > usualPart) {
    const end = rest.lastIndexOf('. ', usualPart) + 1;
    const space = rest.lastIndexOf(' ', usualPart);
    const cut = end > 0 ? end : space > 0 ? space : rest.indexOf(' ');
    if (cut < 0) break;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  const [first, ...more] = [...parts, rest];
  return [{ ...line, text: first }, ...more.map((text) => lineOf({ kind: 'paragraph', text }))];
}

function plainTable(table: TableBlock): TableBlock {
  const rows = table.rows.map((row) =>
    row.map((cell) => ({ ...cell, text: plainLines(cell.text) })),
  );
  return { ...table, rows };
}

// The lines of a cell stay apart: it may hold a list.
function plainLines(words: string): string {
  return words
    .split('\n')
    .map(plain)
    .filter((line) => line !== '')
    .join('\n');
}

function plain(words: string): string {
  return plainCharacters(words).replace(/\s+/gu, ' ').trim();
}
