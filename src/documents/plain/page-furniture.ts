import type { Aside } from '../block.ts';
import type { TextLine } from './text-line.ts';
import { cellsOf, isBlank } from './text-line.ts';

const pageOf = /^(?:page|tudalen|p\.)\s*\d{1,4}(?:\s*(?:of|o|\/)\s*\d{1,4})?$/iu;
const bareNumber = /^[-\u2013\u2014\s|]*\d{1,4}[-\u2013\u2014\s|]*$/u;
const leader = /(?:\.{4,}|(?:\. ){4,}|\u2026{2,}|_{4,})\s*\d{1,4}$/u;

/** Sets aside the lines that belong to the paper: page numbers, heads and feet that repeat, contents. */
export function withFurnitureAside(lines: readonly TextLine[]): TextLine[] {
  const asides = lines.map((line): Aside | undefined =>
    pageOf.test(line.text) ? 'page-number' : undefined,
  );
  markCentredNumbers(lines, asides);
  markEdges(pagesByNumber(lines, asides), asides);
  markContents(lines, asides);
  return lines.map((line, place) => {
    const aside = asides[place];
    return aside === undefined ? line : { ...line, aside };
  });
}

const farIn = 20;

// Numbers in the middle of the paper that count on by one are those of pages.
function markCentredNumbers(lines: readonly TextLine[], asides: (Aside | undefined)[]): void {
  const found = [...lines.entries()].filter(
    ([, { text, indent }]) => indent >= farIn && bareNumber.test(text),
  );
  const numbers = found.map(([, { text }]) => Number(/\d+/u.exec(text)![0]));
  const counts = numbers.every((number, at) => at === 0 || number === numbers[at - 1]! + 1);
  if (found.length > 1 && counts) for (const [place] of found) asides[place] = 'page-number';
}

// A text without form feeds still has pages where it prints their numbers.
function pagesByNumber(
  lines: readonly TextLine[],
  asides: readonly (Aside | undefined)[],
): readonly TextLine[] {
  const numbers = asides.filter((aside) => aside === 'page-number').length;
  if (numbers < 2 || lines.some(({ page }) => page !== undefined)) return lines;
  let page = 1;
  return lines.map((line, place) => ({
    ...line,
    page: asides[place] === 'page-number' ? page++ : page,
  }));
}

// The first two and the last two lines of each page: a number alone, or what stands on three pages.
function markEdges(lines: readonly TextLine[], asides: (Aside | undefined)[]): void {
  const { edges, pages } = edgesOf(lines);
  const seen = new Map<string, number>();
  const worded = ({ text }: TextLine): string => text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ');
  for (const place of edges) {
    const words = worded(lines[place]!);
    seen.set(words, (seen.get(words) ?? 0) + 1);
  }
  for (const place of edges) {
    const line = lines[place]!;
    if (bareNumber.test(line.text)) asides[place] = 'page-number';
    else if ((seen.get(worded(line)) ?? 0) >= Math.min(3, pages)) asides[place] ??= 'running-head';
  }
}

function edgesOf(lines: readonly TextLine[]): { edges: number[]; pages: number } {
  const byPage = new Map<number, number[]>();
  lines.forEach((line, place) => {
    if (line.page === undefined || isBlank(line)) return;
    const page = byPage.get(line.page) ?? [];
    page.push(place);
    byPage.set(line.page, page);
  });
  if (byPage.size < 2) return { edges: [], pages: 0 };
  const edges = [...byPage.values()].flatMap((page) => [
    ...new Set([...page.slice(0, 2), ...page.slice(-2)]),
  ]);
  return { edges, pages: byPage.size };
}

// Three lines in a row that end in dots, or in a tab and a number, are a list of contents.
function markContents(lines: readonly TextLine[], asides: (Aside | undefined)[]): void {
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= 3 && pagesRise(run.map((place) => lines[place]!))) {
      for (const place of run) asides[place] = 'contents-list';
      const before = previousLine(lines, run[0]!);
      if (/^(?:table of )?contents$|^cynnwys$/iu.test(lines[before]?.text ?? ''))
        asides[before] = 'contents-list';
    }
    run = [];
  };
  lines.forEach((line, place) => {
    if (isBlank(line)) return;
    if (hasLeader(line) || endsInPage(line)) run.push(place);
    else close();
  });
  close();
}

function endsInPage(line: TextLine): boolean {
  const cells = cellsOf(line);
  return (
    cells.length > 1 && cells[0] !== '' && /^\d{1,3}$/u.test(cells.at(-1)!) && cells.length < 4
  );
}

// Only the end of a line is looked at: a line may be as long as the file.
function hasLeader({ text }: TextLine): boolean {
  return leader.test(text.slice(-60));
}

// The numbers of pages never fall; counts of seats do.
function pagesRise(run: readonly TextLine[]): boolean {
  if (run.some(hasLeader)) return true;
  const pages = run.map((line) => Number(cellsOf(line).at(-1)));
  return pages.every((page, place) => page >= (pages[place - 1] ?? 1)) && pages.at(-1)! > pages[0]!;
}

function previousLine(lines: readonly TextLine[], place: number): number {
  let before = place - 1;
  while (before >= 0 && isBlank(lines[before]!)) before -= 1;
  return before;
}
