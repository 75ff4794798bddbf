import type { Check, Remark } from '../check.ts';
import { labelPlace, saidLabel } from '../reading/numbers/label-place.ts';
import type { NumberRun } from '../reading/numbers/number-runs.ts';
import { numberRuns, roundsOf } from '../reading/numbers/number-runs.ts';
import type { PrintedNumber } from '../reading/numbers/printed-number.ts';

/** A printed number stands for one clause. */
export const numberingRepeat: Check = {
  id: 'text/numbering-repeat',
  since: '0.1',
  severity: 'warning',
  concern: 'wording',
  inConstitution: (constitution) => numberRuns(constitution).flatMap(repeatsIn),
};

function repeatsIn(run: NumberRun): Remark[] {
  return roundsOf(run).flatMap((round) => {
    const [repeat, ...others] = round.filter((number, at) => firstAt(round, number) < at);
    if (repeat === undefined) return [];
    const first = round[firstAt(round, repeat)]!;
    return [
      {
        ...labelPlace(repeat.entry),
        about: repeat.entry.id,
        message: `${saidLabel(repeat.label)} is printed twice, so a reference to it can mean either. Give each its own number.`,
        related: [
          { ...labelPlace(first.entry), message: `${saidLabel(first.label)} stands here first.` },
          ...others.map(({ entry, label }) => ({
            ...labelPlace(entry),
            message: `${saidLabel(label)} is printed again here.`,
          })),
        ],
      },
    ];
  });
}

function firstAt(round: readonly PrintedNumber[], { value }: PrintedNumber): number {
  return round.findIndex((number) => number.value === value);
}
