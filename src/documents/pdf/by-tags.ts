import type { Chunk, TextChunk } from './chunk.ts';
import { isTreeWorthy } from './is-tree-worthy.ts';
import type { PrintedLine } from './printed-line.ts';
import { lineText } from './printed-line.ts';
import { printedLines } from './printed-lines.ts';
import { isBulletMark } from './list-label.ts';
import type { Page, PrintedPiece } from '../printed/page.ts';
import { paragraphOf, paragraphsOf } from './paragraphs-of.ts';
import type { Setting } from './setting.ts';
import type { Group, TextGroup } from './tagged-groups.ts';
import { taggedGroups } from './tagged-groups.ts';
import type { TagReading } from './tagged-table.ts';
import { taggedTable } from './tagged-table.ts';

/** The paragraphs and tables of a page as the file declares them; nothing where what it declares is of no use. */
export function chunksByTags(page: Page, setting: Setting): Chunk[] | undefined {
  if (page.tags === undefined) return undefined;
  const byMark = Map.groupBy(page.pieces, ({ mark }) => mark ?? '');
  const piecesOf = (marks: readonly string[]): PrintedPiece[] =>
    marks.flatMap((mark) => byMark.get(mark) ?? []);
  const groups = taggedGroups(page.tags, page.number);
  const marked = new Set(groups.flatMap(marksOf));
  const spare = new Set(page.pieces.filter(({ mark }) => mark === undefined || !marked.has(mark)));
  const reading = { page, setting, piecesOf, spare };
  const chunks = groups.flatMap((group) => chunksOfGroup(group, reading));
  if (!isTreeWorthy(page, chunks)) return undefined;
  return withOthers(chunks, paragraphsOf(printedLines([...spare], page.number), setting));
}

function marksOf(group: Group): string[] {
  if (group.kind === 'text') return [...group.marks, ...(group.labelMarks ?? [])];
  return group.rows.flatMap((row) => row.flatMap(({ marks }) => marks));
}

function chunksOfGroup(group: Group, reading: TagReading): Chunk[] {
  if (group.kind === 'table') return taggedTable(group, reading);
  const { marks, labelMarks: _marks, kind: _kind, ...about } = group;
  const lines = inOrder(reading.piecesOf(marks), reading.page.number);
  const label = labelOf(group, reading);
  if (lines.length === 0 && (label === undefined || label === drawnBullet)) return [];
  // So long a paragraph is a part of a page that someone marked as one.
  const right = Math.max(...reading.page.pieces.map((piece) => piece.right));
  const chunks = isOne(group, lines, right)
    ? [paragraphOf(lines)]
    : paragraphsOf(lines, reading.setting, right);
  const [first, ...rest] = chunks.map((chunk) => ({ ...chunk, ...about }) as TextChunk);
  if (first === undefined) return [];
  return [label === undefined ? first : labelled(first, label, reading.page.number), ...rest];
}

// A number without letters is a bullet that is drawn.
const drawnBullet = '•';

function labelOf({ labelMarks }: TextGroup, { piecesOf, page }: TagReading): string | undefined {
  if (labelMarks === undefined) return undefined;
  const lines = inOrder(piecesOf(labelMarks), page.number);
  return lines.map(lineText).join(' ').trim() || drawnBullet;
}

function labelled(chunk: TextChunk, label: string, page: number): TextChunk {
  return { ...chunk, page, label, ...(isBulletMark(label) ? { isBullet: true } : {}) };
}

function isOne(
  { aside, heading }: TextGroup,
  lines: readonly PrintedLine[],
  right: number,
): boolean {
  if (aside !== undefined || heading !== undefined) return heading !== undefined;
  const numbered = lines.filter((line) => line.spans.length > 1 && hasLabel(line));
  return lines.length <= 14 && numbered.length < 2 && !isListOfLines(lines, right);
}

// Names under each other with a line break after each, in what is marked as one paragraph.
function isListOfLines(lines: readonly PrintedLine[], right: number): boolean {
  const short = lines.filter((line) => line.right < line.left + 0.6 * (right - line.left));
  return lines.length > 2 && short.length >= lines.length - 1;
}

function hasLabel(line: PrintedLine): boolean {
  return paragraphOf([line]).label !== undefined;
}

// A paragraph that goes on at the top of the next column follows the order of the file.
function inOrder(pieces: readonly PrintedPiece[], page: number): PrintedLine[] {
  const runs: PrintedPiece[][] = [[]];
  let lowest = -Infinity;
  for (const piece of pieces) {
    if (piece.base < lowest - 2.5 * piece.size && piece.text.trim() !== '') {
      runs.push([]);
      lowest = -Infinity;
    }
    runs.at(-1)?.push(piece);
    lowest = Math.max(lowest, piece.base);
  }
  return runs.flatMap((run) => printedLines(run, page));
}

// What the structure leaves out stands where it does on the page.
function withOthers(chunks: readonly Chunk[], others: readonly Chunk[]): Chunk[] {
  const written = [...chunks];
  for (const other of others) {
    const base = topOf(other);
    const place = written.findIndex((chunk) => topOf(chunk) > base);
    if (place < 0) written.push(other);
    else written.splice(place, 0, other);
  }
  return written;
}

function topOf(chunk: Chunk): number {
  return chunk.kind === 'table' ? (chunk.top ?? 0) : (chunk.lines[0]?.base ?? 0);
}
