import type { Aside } from '../block.ts';
import type { PrintedLine } from './printed-line.ts';
import { lineText } from './printed-line.ts';
import { pageNumbers } from './page-numbers.ts';
import type { PageLines, PlacedLine } from './placed-line.ts';
import { zoneOf } from './placed-line.ts';

const fewestPages = 3;
const longestMark = 40;

/** The lines that belong to the pages and not to the text: running heads, and the numbers of pages. */
export function marginLines(pages: readonly PageLines[]): Map<PrintedLine, Aside> {
  const lines = pages.flatMap((page) => page.lines.map((line) => ({ line, page })));
  const often = repeated(lines, pages.length);
  const still = unmoved(lines, pages.length);
  const isNumber = pageNumbers(lines, pages.length);
  const found = new Map<PrintedLine, Aside>();
  for (const placed of lines) {
    const { line } = placed;
    if (isNumber(placed)) found.set(line, 'page-number');
    else if (often(placed) || still(placed) || isDeclared(placed)) found.set(line, 'running-head');
  }
  return found;
}

// The same words in the same margin of several pages, where no number differs but that of the page.
function repeated(lines: readonly PlacedLine[], pages: number): (placed: PlacedLine) => boolean {
  const alike = pagesByKey(lines, marginKeys);
  const few = Math.min(fewestPages, Math.max(2, pages));
  const most = Math.max(2, 0.6 * pages - 1);
  return (placed) =>
    marginKeys(placed).some(
      (key, place) => (alike.get(key)?.size ?? 0) >= (place === 0 ? few : most),
    );
}

// The words as they are, then with each number in turn counted from that of the page.
function marginKeys(placed: PlacedLine): string[] {
  const zone = zoneOf(placed);
  const words = lineText(placed.line);
  if (zone === undefined || !/\p{L}{2}/u.test(words)) return [];
  const counted = [...words.matchAll(/\d{1,3}/gu)].map(({ 0: number, index }) => {
    const shift = Number(number) - placed.page.number;
    return `${words.slice(0, index)}#${shift}#${words.slice(index + number.length)}`;
  });
  return [words, ...counted].map((text) => `${zone} ${text}`);
}

// The same words at the same place of most pages: a mark behind the text, a label beside it.
function unmoved(lines: readonly PlacedLine[], pages: number): (placed: PlacedLine) => boolean {
  const keyOf = ({ line }: PlacedLine): string =>
    `${Math.round(line.base)} ${Math.round(line.left)} ${lineText(line)}`;
  const alike = pagesByKey(lines, (placed) => [keyOf(placed)]);
  return (placed) =>
    (alike.get(keyOf(placed))?.size ?? 0) >= Math.max(fewestPages, 0.6 * pages) &&
    placed.line.spans.length === 1 &&
    lineText(placed.line).length <= longestMark;
}

function pagesByKey(
  lines: readonly PlacedLine[],
  keysOf: (placed: PlacedLine) => readonly string[],
): Map<string, Set<number>> {
  const pages = new Map<string, Set<number>>();
  for (const placed of lines)
    for (const key of keysOf(placed)) {
      const on = pages.get(key) ?? new Set();
      pages.set(key, on.add(placed.page.number));
    }
  return pages;
}

// What the file itself calls no part of the text, in a margin.
function isDeclared(placed: PlacedLine): boolean {
  const { pieces } = placed.line;
  return (
    zoneOf(placed) !== undefined &&
    pieces.every(({ isArtifact, text }) => isArtifact || text.trim() === '')
  );
}
