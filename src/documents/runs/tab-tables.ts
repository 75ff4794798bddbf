import type { Block, BlockCell, Paragraph } from '../block.ts';
import { cleanText } from './clean-text.ts';

/** A paragraph of which tabs part the words, as a table without lines has them. */
interface TabbedParagraph extends Paragraph {
  /** What stands between the tabs, for each line of it. */
  readonly tabbed?: readonly (readonly string[])[];
}

// Words of more than a line are a paragraph that a tab moves in.
const longestCell = 80;
const mostCells = 8;

/** A paragraph that remembers the tabs in its words, where they may be the columns of a table. */
export function withTabs(paragraph: Paragraph, words: string): TabbedParagraph {
  const { label, heading, role, aside } = paragraph;
  const isPlain = [label, heading, role, aside].every((said) => said === undefined);
  if (!isPlain || !words.includes('\t')) return paragraph;
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  // Several tabs in a row are one step across the page.
  const tabbed = lines.map((line) =>
    line
      .trim()
      .split(/\s*\t\s*/u)
      .map(cleanText),
  );
  return tabbed.every((row) => isRow(row) && row.length === tabbed[0]?.length)
    ? { ...paragraph, tabbed }
    : paragraph;
}

function isRow(cells: readonly string[]): boolean {
  return (
    cells.length > 1 &&
    cells.length <= mostCells &&
    cells.every((cell) => cell !== '' && cell.length <= longestCell)
  );
}

/** Blocks with a table for each row of paragraphs whose words tabs part in the same way. */
export function withTabTables(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  let row: TabbedParagraph[] = [];
  const close = (): void => {
    out.push(...tableOrParagraphs(row));
    row = [];
  };
  for (const block of blocks) {
    const tabbed = tabbedOf(block);
    const width = tabbed?.tabbed?.[0]?.length;
    if (width !== row[0]?.tabbed?.[0]?.length) close();
    if (tabbed === undefined) out.push(block);
    else row.push(tabbed);
  }
  close();
  return out;
}

function tabbedOf(block: Block): TabbedParagraph | undefined {
  if (block.kind === 'table') return undefined;
  const paragraph: TabbedParagraph = block;
  return paragraph.tabbed === undefined ? undefined : paragraph;
}

function tableOrParagraphs(paragraphs: readonly TabbedParagraph[]): Block[] {
  const rows = paragraphs.flatMap(({ tabbed }) => tabbed ?? []);
  const width = rows[0]?.length ?? 0;
  const isTable = rows.length >= (width > 2 ? 2 : 3) && !isContents(rows);
  if (!isTable) return paragraphs.map(({ tabbed: _, ...paragraph }) => paragraph);
  const isBold = paragraphs.map(({ look }) => look?.isBold === true || undefined);
  return [
    {
      kind: 'table',
      rows: rows.map((cells, at) =>
        cells.map((text): BlockCell => ({
          text,
          isBold: rows.length === paragraphs.length ? isBold[at] : undefined,
        })),
      ),
    },
  ];
}

// Headings with the numbers of their pages list what is in a document.
function isContents(rows: readonly (readonly string[])[]): boolean {
  const numbered = rows.filter((row) => /^\d{1,3}$/u.test(row.at(-1) ?? ''));
  return rows[0]?.length === 2 && numbered.length * 2 > rows.length;
}
