import { heldBack } from '../../model/withheld.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import type { IndexedNode } from '../../register/text/text-index.ts';

/** What a part of the words is called in a link: “Clause 15”, “Membership”, “Appendix 3”. */
export function clauseName(entry: IndexedNode): string {
  const { node, parent } = entry;
  const printed = printedLabel(node.label);
  if (node.kind === 'section' && node.heading !== undefined) return tidyHeading(node.heading);
  if (printed !== undefined && node.kind !== 'title') {
    const part = restartingSection(entry);
    return part === undefined
      ? `Clause ${fullLabel(entry, printed)}`
      : `${part}, ${fullLabel(entry, printed)}`;
  }
  if (node.kind === 'title') return 'Title';
  return parent === undefined ? 'Introduction' : clauseName(parent);
}

/** Whether a part bears its name itself, and not that of what it stands in. */
export function isNamedItself({ node }: IndexedNode): boolean {
  return node.kind === 'section'
    ? node.heading !== undefined
    : node.kind !== 'title' && printedLabel(node.label) !== undefined;
}

/** Whether a part bears a number, or a letter under one. */
export function isNumbered(entry: IndexedNode): boolean {
  return numbersOf(entry).length > 0;
}

/**
 * The numbers that a part can be asked for by: `2.1.1`, `2.a` for the letter under clause 2.
 *
 * Shape: a number as printed first, then with what it stands under, where that says more.
 */
export function numbersOf({ node, parent }: IndexedNode): string[] {
  const own = printedLabel(node.label)?.toLowerCase();
  if (own === undefined || node.kind === 'title') return [];
  if (!/^(?:[a-z]{1,5}|\d{1,3}(?:\.\d{1,3})*)$/.test(own)) return [];
  const above = numberAbove(parent);
  const led = above === undefined || own.startsWith(`${above}.`) ? own : `${above}.${own}`;
  return [...new Set([own, led])].filter((number) => /^\d/.test(number));
}

function numberAbove(entry: IndexedNode | undefined): string | undefined {
  return entry && (numbersOf(entry).at(-1) ?? numberAbove(entry.parent));
}

/** The heading that a part of the words stands under. */
export function headingOf({ node, parent }: IndexedNode): string | undefined {
  if (node.kind === 'section' && node.heading !== undefined) return tidyHeading(node.heading);
  return parent === undefined ? undefined : headingOf(parent);
}

function printedLabel(label: string | undefined): string | undefined {
  const bare = label?.replace(/[().:]+$/g, '').replace(/^[(]+/, '');
  return bare === undefined || bare === '' ? undefined : bare;
}

// A letter alone is not enough to find a point by: “2 a”.
function fullLabel({ parent }: IndexedNode, printed: string): string {
  const above = parent?.node.kind === 'clause' ? printedLabel(parent.node.label) : undefined;
  return above !== undefined && !printed.includes('.') ? `${above} ${printed}` : printed;
}

// Where numbers start again, a number alone would name several clauses.
function restartingSection({ parent }: IndexedNode): string | undefined {
  if (parent === undefined) return undefined;
  const { node } = parent;
  const restarts = node.kind === 'section' && node.numbering === 'restarts';
  return restarts ? clauseName(parent) : restartingSection(parent);
}

function tidyHeading(heading: string): string {
  return heldBack(plainSpaces(heading)).replace(/[:\s]+$/, '');
}
