import { isListLabel } from './list-label.ts';
import type { PrintedLine, LineSpan } from './printed-line.ts';
import type { PrintedPiece } from '../printed/page.ts';
import { raisedDigits } from './raised-digits.ts';

/** The pieces of a page, or of a part of it, as lines from top to bottom. */
export function printedLines(pieces: readonly PrintedPiece[], page: number): PrintedLine[] {
  const turns = [...new Set(pieces.map(({ turn }) => turn))].sort();
  return turns.flatMap((turn) =>
    rowsOf(pieces.filter((piece) => piece.turn === turn)).flatMap((row) => lineOf(row, page)),
  );
}

interface Row {
  pieces: PrintedPiece[];
  base: number;
  size: number;
}

// Raised and lowered letters stand in the row of the larger ones beside them.
function rowsOf(pieces: readonly PrintedPiece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((a, b) => a.base - b.base)) {
    const row = rows.at(-1);
    if (row === undefined || piece.base - row.base > 0.5 * Math.min(piece.size, row.size)) {
      rows.push({ pieces: [piece], base: piece.base, size: piece.size });
      continue;
    }
    row.pieces.push(piece);
    if (isBlank(piece) || piece.size <= row.size * 1.05) continue;
    row.base = piece.base;
    row.size = piece.size;
  }
  return rows;
}

function lineOf({ pieces, base, size }: Row, page: number): PrintedLine[] {
  const spans = spansOf(
    [...pieces].sort((a, b) => a.left - b.left),
    base,
    size,
  );
  const [first] = spans;
  if (first === undefined) return [];
  const right = Math.max(...spans.map((span) => span.right));
  return [{ spans, left: first.left, right, base, size: commonSize(pieces), page, pieces }];
}

interface Building {
  text: string;
  base: number;
  size: number;
  left: number;
  right: number;
  letters: { bold: number; italic: number; all: number };
  boldUntil: number;
}

function spansOf(pieces: readonly PrintedPiece[], base: number, size: number): LineSpan[] {
  const spans: Building[] = [];
  let isSpaced = false;
  for (const piece of pieces) {
    if (isBlank(piece)) {
      isSpaced = true;
      continue;
    }
    const text = raisedDigits(piece, base, size);
    const last = spans.at(-1);
    const gap = last === undefined ? 0 : piece.left - last.right;
    if (last !== undefined && !isNewSpan(last, gap, size, spans.length === 1)) {
      const isApart = isSpaced || gap > 0.18 * size;
      if (isApart && !/\s$/u.test(last.text) && !/^\s/u.test(text)) last.text += ' ';
      grow(last, piece, text);
    } else spans.push(grow(emptySpan(piece), piece, text));
    isSpaced = false;
  }
  return spans.map(spanOf).flatMap(withLabelApart);
}

function isNewSpan(last: Building, gap: number, size: number, isFirst: boolean): boolean {
  if (gap > 1.1 * size) return true;
  return isFirst && gap > 0.55 * size && isListLabel(last.text.trim());
}

function emptySpan({ left, base }: PrintedPiece): Building {
  return {
    text: '',
    base,
    size: 0,
    left,
    right: left,
    letters: { bold: 0, italic: 0, all: 0 },
    boldUntil: 0,
  };
}

function grow(span: Building, piece: PrintedPiece, text: string): Building {
  const count = text.trim().length;
  if (piece.isBold && span.letters.bold === span.letters.all)
    span.boldUntil = span.text.length + text.length;
  span.text += text;
  if (piece.size > span.size) {
    span.size = piece.size;
    span.base = piece.base;
  }
  span.right = Math.max(span.right, piece.right);
  span.letters.all += count;
  if (piece.isBold) span.letters.bold += count;
  if (piece.isItalic) span.letters.italic += count;
  return span;
}

function spanOf({ text, base, left, right, letters, boldUntil }: Building): LineSpan {
  const lead = text.length - text.trimStart().length;
  return {
    text: text.trim(),
    left,
    right,
    base,
    isBold: letters.bold === letters.all,
    isItalic: letters.italic === letters.all,
    boldUntil: Math.max(0, boldUntil - lead),
  };
}

// A number and the words after it, with several spaces between them, in one piece.
function withLabelApart(span: LineSpan, place: number): LineSpan[] {
  const [, label, gap = '', rest] = /^(\S{1,12})([\s\u00a0]+)(\S.*)$/su.exec(span.text) ?? [];
  if (place > 0 || label === undefined || rest === undefined || !/\s{2}|\t/u.test(gap))
    return [span];
  if (!isListLabel(label)) return [span];
  const until = label.length + gap.length;
  const left = span.left + ((span.right - span.left) * until) / span.text.length;
  return [
    {
      ...span,
      text: label,
      right: left - gap.length,
      boldUntil: Math.min(span.boldUntil, label.length),
    },
    { ...span, text: rest, left, boldUntil: Math.max(0, span.boldUntil - until) },
  ];
}

/** The size in which most letters are set. */
export function commonSize(
  pieces: readonly { readonly text: string; readonly size: number }[],
): number {
  const letters = new Map<number, number>();
  for (const { text, size } of pieces) {
    const rounded = Math.round(size * 4) / 4;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.trim().length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function isBlank({ text }: PrintedPiece): boolean {
  return text.trim() === '';
}
