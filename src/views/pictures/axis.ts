import type { Scale } from '../../compare/topic-value.ts';

/** A scale from nothing to an end, in shares of its width. */
export interface Axis {
  readonly ticks: readonly { readonly at: string; readonly label: string }[];
  readonly at: (value: number) => string;
}

const parts = ['0', '¼', '½', '¾', 'all'];
const steps = [1, 2, 3, 4, 5, 10, 20, 50, 100, 200, 500, 1000];
const monthSteps = [1, 3, 6, 12, 24, 36, 60, 120, 240];

/** The axis for some numbers: shares run to the whole, months count by the quarter and the year. */
export function axisFor(scale: Scale, values: readonly number[]): Axis {
  const isMonths = scale === 'term' || scale === 'interval';
  const ticks =
    scale === 'share' ? [0, 25, 50, 75, 100] : ticksTo(values, isMonths ? monthSteps : steps);
  const end = ticks.at(-1)!;
  const at = (value: number): string => `${Math.round((1000 * Math.min(value, end)) / end) / 10}%`;
  return {
    at,
    ticks: ticks.map((value, index) => ({
      at: at(value),
      label: scale === 'share' ? parts[index]! : String(value),
    })),
  };
}

// At most four ticks after the first, at round numbers.
function ticksTo(values: readonly number[], sizes: readonly number[]): number[] {
  const largest = Math.max(1, ...values);
  const size = sizes.find((each) => largest / each <= 4) ?? Math.ceil(largest / 4);
  return Array.from({ length: Math.ceil(largest / size) + 1 }, (_, index) => index * size);
}
