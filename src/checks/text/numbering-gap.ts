import type { Constitution } from '../../register/register.ts';
import type { IndexedNode } from '../../register/text/text-index.ts';
import type { Check, Remark } from '../check.ts';
import { labelPlace, saidLabel } from '../reading/numbers/label-place.ts';
import type { NumberRun } from '../reading/numbers/number-runs.ts';
import { numberRuns, roundsOf } from '../reading/numbers/number-runs.ts';
import type { PrintedNumber } from '../reading/numbers/printed-number.ts';
import { tableGaps } from '../reading/numbers/table-gaps.ts';

/** Printed numbers follow one another. */
export const numberingGap: Check = {
  id: 'text/numbering-gap',
  since: '0.1',
  severity: 'warning',
  concern: 'wording',
  inConstitution: (constitution) => [
    ...numberRuns(constitution).flatMap((run) => [
      ...run.numbers.flatMap(misplaced),
      ...roundsOf(run).flatMap((round) => gapsIn(round, { run, constitution })),
    ]),
    ...tableGaps(constitution),
  ],
};

function misplaced({ entry, label, belongs }: PrintedNumber): Remark[] {
  if (belongs === undefined) return [];
  const section = entry.parent!.node.label!;
  const message = `${saidLabel(label)} stands under ${saidLabel(section)}. Check whether it should be ${saidLabel(belongs)}.`;
  return [{ ...labelPlace(entry), about: entry.id, message }];
}

interface Surroundings {
  readonly run: NumberRun;
  readonly constitution: Constitution;
}

function gapsIn(round: readonly PrintedNumber[], within: Surroundings): Remark[] {
  const [first, ...others] = onceEach(round);
  let before = first!;
  return others.flatMap((number, at) => {
    const [last, next] = [before, others[at + 1]];
    const expected = last.value + 1;
    const isMisprint = number.value !== expected && next?.value === expected + 1;
    before = isMisprint ? { ...number, value: expected } : number;
    if (number.value === expected) return [];
    if (isMisprint) return [misprint(number, last, next)];
    return number.value < last.value ? [backwards(number, last)] : gap(number, last, within);
  });
}

// A number that is printed twice is another matter.
function onceEach(round: readonly PrintedNumber[]): PrintedNumber[] {
  const seen = new Set<number>();
  return round.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function misprint(number: PrintedNumber, last: PrintedNumber, next: PrintedNumber): Remark {
  const message = `${saidLabel(number.label)} stands between ${saidLabel(last.label)} and ${saidLabel(next.label)}. Print the number that belongs there.`;
  return remark(number, last, message);
}

function backwards(number: PrintedNumber, last: PrintedNumber): Remark {
  return remark(
    number,
    last,
    `${saidLabel(number.label)} comes after ${saidLabel(last.label)}. Put the numbers in order.`,
  );
}

function gap(
  number: PrintedNumber,
  last: PrintedNumber,
  { run, constitution }: Surroundings,
): Remark[] {
  const isMissing = (value: number): boolean => !run.printedNearby.has(value);
  const skipped = Array.from(
    { length: number.value - last.value - 1 },
    (_, at) => last.value + 1 + at,
  );
  if (!skipped.some(isMissing)) return [];
  const unnumbered = unnumberedBetween(last, number, constitution);
  // A note of the editors already says that our copy, and not the document, has lost the number.
  if (unnumbered.some(({ node }) => node.asWritten !== undefined)) return [];
  const steps = `The numbers go from ${saidLabel(last.label)} to ${saidLabel(number.label)}`;
  const message =
    unnumbered.length > 0
      ? `${steps}, and a paragraph between them has no number. Check whether it lost one.`
      : `${steps}. Add what is missing, or correct the numbers.`;
  return [remark(number, last, message)];
}

function unnumberedBetween(
  last: PrintedNumber,
  number: PrintedNumber,
  { text }: Constitution,
): IndexedNode[] {
  const entries = [...text.byId.values()];
  return entries
    .slice(entries.indexOf(last.entry) + 1, entries.indexOf(number.entry))
    .filter(({ node }) => node.kind === number.entry.node.kind && node.label === undefined);
}

function remark({ entry }: PrintedNumber, last: PrintedNumber, message: string): Remark {
  const before = { ...labelPlace(last.entry), message: `${saidLabel(last.label)} stands here.` };
  return { ...labelPlace(entry), about: entry.id, message, related: [before] };
}
