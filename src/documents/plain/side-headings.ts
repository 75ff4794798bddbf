import type { Paragraph } from '../block.ts';
import { singleSpaced } from '../characters/single-spaced.ts';
import { typedLabel } from '../typed/typed-label.ts';
import type { Taken } from './taken.ts';
import type { TextLine } from './text-line.ts';
import { cellsOf, isBlank } from './text-line.ts';

/**
 * Takes one line of a document set in two columns: a heading at the side, and clauses beside it.
 *
 * Shape: the side heading, where the line has one, ranked under the last heading before it; then
 *        the clause. Undefined for a line whose tabs part cells of a table.
 */
export function takeSideHeading(
  lines: readonly TextLine[],
  from: number,
  rank: number,
): Taken | undefined {
  const line = lines[from]!;
  const split = splitAtSide(lines, from);
  if (split === undefined || !hasLikeIt(lines, from)) return undefined;
  const page = line.page === undefined ? {} : { page: line.page };
  const blocks: Paragraph[] = [];
  if (split.side !== '')
    blocks.push({ kind: 'paragraph', ...page, heading: rank, text: singleSpaced(split.side) });
  if (split.clause !== '') {
    const label = typedLabel(split.clause);
    blocks.push({
      kind: 'paragraph',
      ...page,
      ...(label === undefined ? {} : { label: label.label }),
      text: singleSpaced(label?.text ?? split.clause),
    });
  }
  return { blocks, next: from + 1 };
}

// A side heading is short; what stands beside it begins with a number, or is a list on its own lines.
function splitAtSide(
  lines: readonly TextLine[],
  at: number,
): { side: string; clause: string } | undefined {
  const line = lines[at];
  if (line === undefined || line.aside !== undefined || !line.text.includes('\t')) return undefined;
  const [side = '', ...rest] = cellsOf(line);
  const clause = rest.filter((cell) => cell !== '').join(' ');
  if (side.length > 80 || typedLabel(side) !== undefined) return undefined;
  if (clause === '') return beforePoints(lines, at) ? { side, clause } : undefined;
  const label = typedLabel(clause);
  const isClause =
    label !== undefined &&
    label.inRow === undefined &&
    label.isBullet !== true &&
    label.text.length > 12;
  return isClause ? { side, clause } : undefined;
}

function beforePoints(lines: readonly TextLine[], at: number): boolean {
  return lines[at + 1]?.point !== undefined;
}

// One such line may be anything: the columns show in three, of which one has its heading.
function hasLikeIt(lines: readonly TextLine[], from: number): boolean {
  let found = 0;
  let sides = 0;
  for (const step of [-1, 1])
    for (
      let at = from, seen = 0;
      seen < 20 && at >= 0 && at < lines.length;
      at += step, seen += 1
    ) {
      if (isBlank(lines[at]!)) continue;
      const split = splitAtSide(lines, at);
      if (split === undefined) continue;
      found += 1;
      if (split.side !== '') sides += 1;
    }
  return found >= 4 && sides >= 2;
}
