import type { Block, FileRemark, ReadDocument } from '../block.ts';
import { decodeText } from '../characters/decode-text.ts';
import { singleSpaced } from '../characters/single-spaced.ts';
import { drawnTable } from '../typed/drawn-table.ts';
import { labelsOf } from '../typed/labels-of.ts';
import { takeAlignedTable } from './aligned-table.ts';
import { withBulletLevels } from './bullet-levels.ts';
import { takeCellLines } from './cell-lines.ts';
import { withLabelsJoined } from './labels-joined.ts';
import { markedLines } from './marked-lines.ts';
import { withFurnitureAside } from './page-furniture.ts';
import { takeSideHeading } from './side-headings.ts';
import { takeTabTable } from './tab-table.ts';
import { tableOfTexts } from './table-of-texts.ts';
import type { LabelledText } from './take-paragraph.ts';
import { isRule, takeParagraph } from './take-paragraph.ts';
import type { Taken } from './taken.ts';
import { cellsOf, isBlank } from './text-line.ts';
import { wrappedWidth } from './wrapped-width.ts';

/** Reads plain text, often what a conversion left of a document: paragraphs, labels and tables. */
export function readPlain(bytes: Uint8Array): ReadDocument {
  const { text, remarks } = decodeText(bytes);
  const marked = markedLines(text.replace(/\v/gu, '\n'));
  const reviewers: FileRemark[] = [];
  const labelled = labelledText(withLabelsJoined(withFurnitureAside(marked.lines)));
  const blocks: Block[] = [];
  let rank = 1;
  let at = 0;
  while (at < labelled.lines.length) {
    const taken = take(labelled, at, rank);
    blocks.push(...taken.blocks);
    for (let line = at; line < taken.next; line += 1)
      rank = Math.min(6, (labelled.lines[line]!.heading ?? rank - 1) + 1);
    at = taken.next;
  }
  const comments = blocks.filter((block) => block.aside === 'hidden-text').length;
  if (comments > 0)
    reviewers.push({
      kind: 'dropped',
      says: `Comments of a reviewer stand in the text and are left out (${comments}).`,
    });
  return {
    blocks: withBulletLevels(blocks),
    remarks: [...remarks, ...marked.remarks, ...reviewers],
  };
}

function labelledText(lines: LabelledText['lines']): LabelledText {
  const labels = labelsOf(lines.map(({ text, aside }) => (aside === undefined ? text.trim() : '')));
  const beginsAnew = (line: number): boolean =>
    labels[line] !== undefined || lines[line]!.point !== undefined;
  const words = lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return { lines, labels, width: wrappedWidth(lines, beginsAnew), words: new Set(words) };
}

function take(text: LabelledText, at: number, rank: number): Taken {
  const { lines } = text;
  const line = lines[at]!;
  if (isBlank(line) || isRule(line)) return { blocks: [], next: at + 1 };
  const isLabelled = (place: number): boolean => text.labels[place] !== undefined;
  const drawn = drawnTable((place) => lines[place]?.text, at);
  if (drawn !== undefined) {
    const { rows, headingRows, next } = drawn;
    const placed = { page: line.page, headingRows: headingRows || undefined };
    return { blocks: [tableOfTexts(rows, placed)], next };
  }
  if (!line.text.includes('\t'))
    return takeAlignedTable(lines, at, isLabelled) ?? takeParagraph(text, at);
  return (
    takeSideHeading(lines, at, rank) ??
    takeTabTable(lines, at, isLabelled) ??
    takeCellLines(lines, at, isLabelled) ??
    takeComment(text, at) ??
    takeParagraph(text, at)
  );
}

// What Word prints beside the text for each comment, when it saves a document with its comments.
const comment = /^\[?Comment(?:ed)? (?:by |\[)/u;

function takeComment({ lines }: LabelledText, at: number): Taken | undefined {
  const cells = cellsOf(lines[at]!);
  const first = cells.findIndex((cell) => comment.test(cell));
  if (first < 1) return undefined;
  const words = singleSpaced(cells.slice(0, first).join(' '));
  const said = singleSpaced(cells.slice(first).join(' '));
  return {
    blocks: [
      ...(words === '' ? [] : [{ kind: 'paragraph', text: words } as const]),
      { kind: 'paragraph', aside: 'hidden-text', text: said },
    ],
    next: at + 1,
  };
}
