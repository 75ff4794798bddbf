import type { TextNode } from '../../../model/text.ts';

const ofNoSeat =
  /^\W*(?:no\.?|#|ref\.?|item|number|names?|sectors?|groups?|types?|status|category|vot(?:e|es|ing)\b.*|deput(?:y|ies)|substitutes?|e-?mail|count|total)\W*$/iu;
const ofGroup = /\b(?:members|partners|authorities|organisations|agencies|attendees)\W*$/iu;

/** Whether words stand in the column of a table that says who sits there, and not in that of votes, names or numbers. */
export function isSeatCell(words: string, node: TextNode): boolean {
  if (node.kind !== 'table') return true;
  const column = Math.max(0, node.columns?.findIndex((head) => !ofNoSeat.test(head)) ?? 0);
  return node.rows.some((cells) => cells[column]?.includes(words) === true && !isGroupRow(cells));
}

// “Other members” across a table heads the rows below it.
function isGroupRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return cells.length > 1 && new Set(filled).size === 1 && ofGroup.test(filled[0]!);
}
