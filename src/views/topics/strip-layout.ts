import type { TopicValue } from '../../compare/topic-value.ts';
import { levelsOf, percent, stackMarks } from '../stack-marks.ts';

/** What is drawn for one number: a link with a name. */
export interface StripMark {
  readonly key: string;
  readonly value: number;
  readonly bound: TopicValue['bound'];
  readonly href: string;
  readonly name: string;
}

/** One mark in its place, or several of one value as a pile with their number. */
export interface PlacedMark {
  /** Empty for a pile. */
  readonly key: string;
  readonly x: string;
  readonly y: number;
  readonly bound: TopicValue['bound'];
  readonly href: string;
  readonly name: string;
  /** How many a pile stands for. */
  readonly pile: number | undefined;
}

export interface Strip<Mark extends StripMark> {
  readonly marks: readonly PlacedMark[];
  readonly height: number;
  readonly axis: { readonly from: string; readonly to: string; readonly y: number };
  readonly ticks: readonly { readonly x: string; readonly label: string }[];
  /** The ids that piles lead to, by the first mark of each. */
  readonly anchors: ReadonlyMap<Mark, string>;
}

interface StripOptions {
  readonly id: string;
  readonly isShare: boolean;
  readonly isMonths: boolean;
}

// Shares of the width, so that a strip fits a phone and a desk alike. Marks nearer than `apart`
// are stacked: that is 24 px, the least a finger needs, on the narrowest phone.
const left = 5;
const across = 90;
const apart = 8.5;
const step = 26;
const tickRoom = 34;
// Beyond this many marks, those of one value are drawn as one pile with their number.
const mostMarks = 60;

/** Places marks along an axis; marks that coincide, or nearly, are stacked. */
export function layOutStrip<Mark extends StripMark>(
  marks: readonly Mark[],
  { id, isShare, isMonths }: StripOptions,
): Strip<Mark> {
  const largest = Math.max(...marks.map(({ value }) => value));
  const ticks = isShare ? [0, 25, 50, 75, 100] : ticksTo(largest, isMonths ? monthSteps : steps);
  const end = Math.max(ticks.at(-1)!, largest);
  const at = (value: number): number => left + (across * value) / end;
  const anchors = new Map<Mark, string>();
  const groups =
    marks.length > mostMarks
      ? [...Map.groupBy(marks, ({ value }) => value).values()]
      : marks.map((mark) => [mark]);
  const placed = stackMarks(
    groups.map((group) => {
      const [mark] = group as [Mark, ...Mark[]];
      if (group.length > 1) anchors.set(mark, `${id}-${String(mark.value).replace('.', '-')}`);
      return { group, mark, x: at(mark.value) };
    }),
    apart,
  );
  const ground = levelsOf(placed) * step + 4;
  return {
    marks: placed.map(({ group, mark, x, level }) => ({
      ...(group.length > 1 ? pileOf(group, anchors.get(mark)!) : aloneOf(mark)),
      x: percent(x),
      y: ground - level * step - step / 2 - 2,
    })),
    height: ground + tickRoom,
    axis: { from: percent(left), to: percent(left + across), y: ground },
    ticks: ticks.map((value) => ({
      x: percent(at(value)),
      label: `${value}${isShare ? '%' : ''}`,
    })),
    anchors,
  };
}

function aloneOf({ key, bound, href, name }: StripMark): Omit<PlacedMark, 'x' | 'y'> {
  return { key, bound, href, name, pile: undefined };
}

function pileOf(group: readonly StripMark[], id: string): Omit<PlacedMark, 'x' | 'y'> {
  return {
    key: '',
    bound: 'exact',
    href: `#${id}`,
    name: `${group[0]!.value}: ${group.length} numbers, in the table`,
    pile: group.length,
  };
}

const steps = [1, 2, 3, 4, 5, 10, 20, 50, 100, 200, 500, 1000];
const monthSteps = [1, 3, 6, 12, 24, 36, 60, 120, 240];

// At most five ticks after the first, at round numbers.
function ticksTo(largest: number, sizes: readonly number[]): number[] {
  const size = sizes.find((each) => largest / each <= 5) ?? Math.ceil(largest / 5);
  return Array.from(
    { length: Math.max(1, Math.ceil(largest / size)) + 1 },
    (_, index) => index * size,
  );
}
