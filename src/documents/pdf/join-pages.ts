import type { Chunk, TextChunk } from './chunk.ts';
import type { TableChunk } from './table-chunk.ts';
import { lineText } from './printed-line.ts';

/** Joins what goes on from one column or page to the next: a paragraph, or a table. */
export function joinPages(parts: readonly (readonly Chunk[])[]): Chunk[] {
  const joined: Chunk[] = [];
  for (const part of parts) {
    const place = joined.findLastIndex(isOfText);
    const start = part.findIndex(isOfText);
    const [before, after] = [joined[place], part[start]];
    const together = before && after ? inOne(before, after) : undefined;
    if (together === undefined) {
      joined.push(...part);
      continue;
    }
    joined.splice(place, 1, ...together);
    joined.push(...part.filter((_, index) => index !== start));
  }
  return joined;
}

// Running heads and notes stand between the halves of a paragraph.
function isOfText(chunk: Chunk): boolean {
  return chunk.aside === undefined && (chunk.kind === 'table' || chunk.role === undefined);
}

function inOne(before: Chunk, after: Chunk): Chunk[] | undefined {
  if (before.kind === 'table') return after.kind === 'table' ? oneTable(before, after) : undefined;
  if (after.kind === 'table' || !goesOn(before, after)) return undefined;
  return [{ ...before, lines: [...before.lines, ...after.lines] }];
}

function goesOn(before: TextChunk, after: TextChunk): boolean {
  const [last, first] = [before.lines.at(-1), after.lines[0]];
  if (last === undefined || first === undefined) return false;
  if (after.isContinued === true) return true;
  if (after.label !== undefined || after.heading !== before.heading) return false;
  if (Math.abs(last.size - first.size) > 0.6) return false;
  const [ended, text] = [lineText(last), lineText(first)];
  if (/[.:;!?][”’)\]]?$/u.test(ended)) return false;
  if (/^[\p{Ll}(]/u.test(text)) return true;
  const isBold = [last, first].some(({ spans }) => spans.every((span) => span.isBold));
  const widest = Math.max(...before.lines.map(({ right }) => right));
  const isFull = before.lines.length > 1 && last.right > widest - 6 * last.size;
  return isFull && !isBold && before.heading === undefined && /[\p{L},’]$/u.test(ended);
}

function oneTable(before: TableChunk, after: TableChunk): Chunk[] | undefined {
  const [first] = before.rows;
  const [again, ...others] = after.rows;
  if (first === undefined || again === undefined || first.length !== again.length) return undefined;
  if (before.page === after.page || Math.abs(before.left - after.left) > 12) return undefined;
  const says = (row: typeof first): string => row.map(({ text }) => text).join('\t');
  const isRepeated = says(first) === says(again);
  const table = { ...before, rows: [...before.rows, ...(isRepeated ? others : after.rows)] };
  // The headings printed again on the next page are no row of the table.
  return isRepeated ? [table, { ...after, rows: [again], aside: 'running-head' }] : [table];
}
