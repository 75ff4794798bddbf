import { oncePer } from '../../../register/once-per.ts';
import type { Constitution } from '../../../register/register.ts';
import { isAppendix } from '../../../register/text/is-appendix.ts';
import type { IndexedNode, TextIndex } from '../../../register/text/text-index.ts';
import { inTheirPlace } from './misplaced-numbers.ts';
import type { PrintedNumber } from './printed-number.ts';
import { asRoman, printedNumber } from './printed-number.ts';

/** Printed numbers that belong to one count, in the order of the document. */
export interface NumberRun {
  readonly numbers: readonly PrintedNumber[];
  /** Whether the count goes on from one heading to the next. */
  readonly isAcrossHeadings: boolean;
  /** All numbers printed at the same level of the same part, in whatever form. */
  readonly printedNearby: ReadonlySet<number>;
}

/**
 * The printed numbers of a constitution, sorted into counts.
 *
 * Numbers of several levels belong together by what stands before the last step. Clauses with
 * one number count through the document; the points of a list count for themselves.
 */
export function numberRuns({ text }: Constitution): readonly NumberRun[] {
  return runsIn(text);
}

const runsIn = oncePer(({ top }: TextIndex) => runsOf(inTheirPlace(numbersIn(top))));

/** A count, broken where it begins again at 1. Two numbers 1 side by side are no new beginning. */
export function roundsOf({ numbers }: NumberRun): PrintedNumber[][] {
  const rounds: PrintedNumber[][] = [];
  for (const [at, number] of numbers.entries()) {
    const before = numbers[at - 1];
    const isBeginning = number.value === 1 && number.depth === 1 && !isSecondOne(number, before);
    if (before === undefined || isBeginning) rounds.push([]);
    rounds.at(-1)!.push(number);
  }
  return rounds;
}

function isSecondOne({ entry }: PrintedNumber, before: PrintedNumber | undefined): boolean {
  return before?.value === 1 && before.entry.parent === entry.parent;
}

function numbersIn(entries: readonly IndexedNode[]): PrintedNumber[] {
  return entries.flatMap((entry) => {
    const number = printedNumber(entry);
    return [...(number === undefined ? [] : [number]), ...numbersIn(entry.children)];
  });
}

function runsOf(numbers: readonly PrintedNumber[]): NumberRun[] {
  const printed = Map.groupBy(numbers, looseKeyOf);
  return [...Map.groupBy(numbers, keyOf).values()].map((group) => ({
    numbers: inOneStyle(group),
    isAcrossHeadings: isFreeClause(group[0]!),
    printedNearby: new Set(printed.get(looseKeyOf(group[0]!))!.map(({ value }) => value)),
  }));
}

function keyOf(number: PrintedNumber): string {
  const { entry, depth, label, style } = number;
  const ending = depth > 1 ? '' : /[^\p{L}\p{N}]*$/u.exec(label)![0];
  const lettering = style === 'number' ? 'number' : 'letter';
  return [looseKeyOf(number), entry.node.kind, lettering, ending].join('|');
}

function looseKeyOf(number: PrintedNumber): string {
  const { entry, prefix, depth } = number;
  const within =
    depth > 1
      ? ancestorThat(startsAfresh, entry)
      : isFreeClause(number)
        ? ancestorThat(namesItsNumbers, entry)
        : entry.parent;
  return [within?.path.join('.') ?? '', depth, prefix].join('|');
}

// The first label tells: a list that begins with “i” counts in roman numerals.
function inOneStyle(group: readonly PrintedNumber[]): readonly PrintedNumber[] {
  if (group[0]!.style === 'number') return group;
  const romans = group.flatMap((number) => asRoman(number) ?? []);
  if (romans.length === group.length && romans[0]!.value === 1) return romans;
  // Beside “ii” and “iii”, a lone “i” is a numeral as well.
  const hasNumerals = group.some(({ style }) => style === 'roman');
  return group.filter(
    (number) => number.style === 'letter' && !(hasNumerals && asRoman(number) !== undefined),
  );
}

function isFreeClause({ entry: { node, parent }, depth }: PrintedNumber): boolean {
  return depth === 1 && node.kind === 'clause' && (parent?.node.kind ?? 'section') === 'section';
}

function startsAfresh({ node }: IndexedNode): boolean {
  return node.kind === 'section' && (node.numbering === 'restarts' || isAppendix(node.heading));
}

// In a numbered section or an appendix, “clause 1” has a name of its own.
function namesItsNumbers({ node }: IndexedNode): boolean {
  return node.label !== undefined || (node.kind === 'section' && isAppendix(node.heading));
}

function ancestorThat(
  matches: (entry: IndexedNode) => boolean,
  { parent }: IndexedNode,
): IndexedNode | undefined {
  return parent === undefined || matches(parent) ? parent : ancestorThat(matches, parent);
}
