import type { Block, Paragraph } from '../block.ts';
import { bulletMark } from '../lists/symbol-fonts.ts';
import { cleanText } from '../runs/clean-text.ts';
import { isPageLine } from '../runs/page-line.ts';
import { paragraphOfRuns } from '../runs/paragraph-of-runs.ts';
import type { Tally } from '../runs/tally.ts';
import type { TextRun } from '../runs/text-run.ts';
import type { RtfParagraph } from './rtf-state.ts';
import { plainParagraph } from './rtf-state.ts';
import type { RtfCellPlan, RtfRow } from './rtf-table.ts';
import { rtfTable } from './rtf-table.ts';

/** What the style sheet of a file says of a style, by its number. */
export type RtfStyles = ReadonlyMap<number, string>;

/** The text of a file, or of one note, box or running head: paragraphs and tables as they end. */
export class RtfStory {
  paragraph: RtfParagraph = plainParagraph;
  readonly #placed: Pick<Paragraph, 'role' | 'aside'>;
  readonly #styles: RtfStyles;
  readonly #tally: Tally;
  readonly #blocks: Block[] = [];
  #runs: TextRun[] = [];
  #label = '';
  #after: Block[] = [];
  #cell: Block[] = [];
  #cells: Block[][] = [];
  #rows: RtfRow[] = [];
  #plan: RtfCellPlan[] = [];
  #isHeadingRow = false;
  #merge: Pick<RtfCellPlan, 'isMergedLeft' | 'isMergedAbove'> = notMerged;

  constructor(placed: Pick<Paragraph, 'role' | 'aside'>, styles: RtfStyles, tally: Tally) {
    this.#placed = placed;
    this.#styles = styles;
    this.#tally = tally;
  }

  /** Words, in the look they have. */
  words(run: TextRun): void {
    this.#runs.push(run);
  }

  /** Words of the number that is printed before the paragraph. */
  label(text: string, font: string | undefined): void {
    this.#label += bulletMark(text.replace(/\s+/gu, ' '), isGlyphAlone(text) ? 'Wingdings' : font);
  }

  /** A number begins; one that was given before is given again. */
  beginLabel(): void {
    this.#label = '';
  }

  /** Blocks of a note or a box, which come after the paragraph that they stand in. */
  aside(blocks: readonly Block[]): void {
    this.#after.push(...blocks);
  }

  /** The paragraph ends. */
  endParagraph(): void {
    const isInTable = this.paragraph.isInTable || this.#cells.length > 0;
    if (!isInTable && this.#runs.some(({ text }) => text.trim() !== '')) this.#endTable();
    const made = [...this.#paragraphs(), ...this.#after];
    this.#runs = [];
    this.#label = '';
    this.#after = [];
    (isInTable ? this.#cell : this.#blocks).push(...made);
  }

  /** A cell ends. */
  endCell(): void {
    this.paragraph = { ...this.paragraph, isInTable: true };
    this.endParagraph();
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  /** A cell of a table inside a table ends: it is a line of the cell around it. */
  endInnerCell(): void {
    this.endParagraph();
  }

  /** A row ends. */
  endRow(): void {
    if (this.#cell.length > 0) this.endCell();
    if (this.#cells.length > 0)
      this.#rows.push({ cells: this.#cells, plan: this.#plan, isHeading: this.#isHeadingRow });
    this.#cells = [];
  }

  /** A plan of rows begins, and says nothing yet. */
  planRow(): void {
    this.#plan = [];
    this.#isHeadingRow = false;
    this.#merge = notMerged;
  }

  /** Takes up a control word about the plan of a row; says whether it was one. */
  plans(name: string, value: number | undefined): boolean {
    if (name === 'trhdr') this.#isHeadingRow = true;
    else if (name === 'clmrg') this.#merge = { ...this.#merge, isMergedLeft: true };
    else if (name === 'clvmrg') this.#merge = { ...this.#merge, isMergedAbove: true };
    else if (name === 'cellx') {
      if (this.#plan.length < 1000)
        this.#plan = [...this.#plan, { edge: value ?? 0, ...this.#merge }];
      this.#merge = notMerged;
    } else return false;
    return true;
  }

  /** The story ends. */
  end(): readonly Block[] {
    this.endParagraph();
    this.endRow();
    this.#endTable();
    return this.#blocks;
  }

  #endTable(): void {
    if (this.#rows.length === 0) return;
    const { aside } = this.#placed;
    this.#blocks.push(
      ...rtfTable(this.#rows).map((block) => (aside === undefined ? block : { ...block, aside })),
    );
    this.#rows = [];
  }

  #paragraphs(): Paragraph[] {
    const { paragraph } = this;
    const style = paragraph.style === undefined ? '' : (this.#styles.get(paragraph.style) ?? '');
    const typed = cleanText(this.#label);
    // Courier’s small o is a ring.
    const label = typed === 'o' ? '◦' : typed;
    const look = {
      isCentred: paragraph.isCentred || undefined,
      indent: paragraph.indent === 0 ? undefined : paragraph.indent,
    };
    const frame = {
      ...this.#placed,
      label: label === '' ? undefined : label,
      isBullet: (label !== '' && !/[\p{L}\p{N}]/u.test(label)) || undefined,
      level: label === '' ? undefined : (paragraph.level ?? 0),
      list: label === '' ? undefined : paragraph.list,
      heading: rankOf(style, paragraph.outline),
      role: this.#placed.role ?? (/^caption$/iu.test(style) ? 'caption' : undefined),
      look,
      aside: this.#placed.aside ?? this.#asideOf(style),
    } as const;
    const isPage = this.#placed.aside === 'running-head' && isPageLine(this.#runs);
    return paragraphOfRuns(
      isPage ? { ...frame, aside: 'page-number' } : frame,
      this.#runs,
      this.#tally,
    );
  }

  #asideOf(style: string): Paragraph['aside'] {
    const inked = this.#runs.filter(({ text }) => text.trim() !== '');
    const isContents = inked.length > 0 && inked.every((run) => run.isContents === true);
    return isContents || /^toc \d/iu.test(style) ? 'contents-list' : undefined;
  }
}

// A glyph whose font is not said: only one of them is of the font Symbol, and the others are of Wingdings.
function isGlyphAlone(text: string): boolean {
  return /^[\uF021-\uF0B6\uF0B8-\uF0FF]$/u.test(text.trim());
}

const notMerged = { isMergedLeft: false, isMergedAbove: false };

// The ninth level of an outline is that of the text.
function rankOf(style: string, outline: number | undefined): number | undefined {
  if (/^title$/iu.test(style)) return 0;
  const rank = /^heading (\d)/iu.exec(style)?.[1];
  if (rank !== undefined) return Number(rank);
  return outline !== undefined && outline >= 0 && outline < 9 ? outline + 1 : undefined;
}
