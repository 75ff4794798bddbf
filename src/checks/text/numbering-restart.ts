import type { IndexedNode } from '../../register/text/text-index.ts';
import type { Check, Remark } from '../check.ts';
import { labelPlace, saidLabel } from '../reading/numbers/label-place.ts';
import type { NumberRun } from '../reading/numbers/number-runs.ts';
import { numberRuns, roundsOf } from '../reading/numbers/number-runs.ts';

/** Clause numbers start again only where the part they stand in has a number or name of its own. */
export const numberingRestart: Check = {
  id: 'text/numbering-restart',
  since: '0.1',
  severity: 'info',
  concern: 'wording',
  inConstitution: (constitution) => numberRuns(constitution).flatMap(restartIn),
};

function restartIn(run: NumberRun): Remark[] {
  if (!run.isAcrossHeadings || run.numbers[0]?.style !== 'number') return [];
  const starts = roundsOf(run).flatMap(([first]) => (first?.value === 1 ? [first] : []));
  const [first, second] = starts;
  if (first === undefined || second === undefined) return [];
  return [
    {
      ...labelPlace(second.entry),
      about: second.entry.id,
      message: `Numbers start again at ${saidLabel(second.label)} and the headings have no numbers: “clause 1” could mean any of ${starts.length}. Number the headings, or number straight through.`,
      related: starts
        .filter((start) => start !== second)
        .map(({ entry, label }) => ({
          ...labelPlace(entry),
          message: `${saidLabel(label)} stands${underHeading(entry)}.`,
        })),
    },
  ];
}

function underHeading({ parent }: IndexedNode): string {
  const heading = parent?.node.kind === 'section' ? parent.node.heading : undefined;
  return heading === undefined ? ' here' : ` under “${heading}”`;
}
