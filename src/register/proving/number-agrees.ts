import type {
  CountSaid,
  NumberSaid,
  ShareSaid,
  TimeSaid,
  TimeSpan,
} from '../../english/number-said.ts';
import type { CodedNumber } from '../../model/walk/numbers-in.ts';

/** The numbers that the quotes of a fact say of the kind that is coded, and whether the coded one is among them. */
export interface Comparison {
  readonly said: readonly NumberSaid[];
  readonly agrees: boolean;
}

const reportedEvery: Readonly<Record<string, TimeSpan>> = {
  quarterly: { unit: 'months', amount: 3 },
  'twice-yearly': { unit: 'months', amount: 6 },
  annually: { unit: 'months', amount: 12 },
};
const daysOfMonth = 365.25 / 12;

/**
 * Compares a coded number with those that the quotes say of the same kind.
 *
 * In doubt they agree: where a number may come about as a sum, a product or a part of others.
 */
export function compareNumber(coded: CodedNumber, said: readonly NumberSaid[]): Comparison {
  const counts = said.filter((one) => one.kind === 'count');
  const shares = said.filter((one) => one.kind === 'share');
  const lengths = said.filter((one) => one.kind === 'length');
  const rhythms = said.filter((one) => one.kind === 'rhythm');
  const isOpen = said.some(({ kind }) => kind === 'open');
  const number = Number(coded.value);
  switch (coded.kind) {
    case 'count':
      return { said: counts, agrees: countAgrees(number, counts, shares) };
    case 'share':
      return { said: shares, agrees: shareAgrees(coded, shares) };
    case 'days':
      return {
        said: lengths,
        agrees: spanAgrees({ unit: 'days', amount: number }, lengths, counts),
      };
    case 'per-year':
      return perYear(number, { rhythms, counts, isOpen });
    case 'length': {
      const times = [...lengths, ...rhythms];
      return {
        said: times,
        agrees: isOpen || spanAgrees(spanOf(String(coded.value)), times, counts),
      };
    }
    case 'rhythm': {
      const span = reportedEvery[String(coded.value)];
      return {
        said: rhythms,
        agrees: isOpen || span === undefined || spanAgrees(span, rhythms, []),
      };
    }
  }
}

function perYear(
  number: number,
  { rhythms, counts, isOpen }: { rhythms: TimeSaid[]; counts: CountSaid[]; isOpen: boolean },
): Comparison {
  const said = rhythms.some(({ isSure }) => isSure) ? rhythms : counts;
  const rates = rhythms.map(({ span: { unit, amount } }) => (unit === 'days' ? 365 : 12) / amount);
  const agrees =
    isOpen ||
    // Every six weeks is some eight or nine times a year.
    rates.some((rate) => Math.abs(number - rate) < (isWhole(rate) ? 1e-6 : 1)) ||
    isBetween(number, rates) ||
    countAgrees(number, [...counts, ...rates.filter(isWhole).map(asCount)], []);
  return { said, agrees };
}

function asCount(value: number): CountSaid {
  return {
    kind: 'count',
    value: Math.round(value),
    words: '',
    isSure: true,
    mayAdd: [],
    isPart: false,
  };
}

function countAgrees(
  number: number,
  counts: readonly CountSaid[],
  shares: readonly ShareSaid[],
): boolean {
  const values = counts.map(({ value }) => value);
  const whole = counts.filter(({ isPart }) => !isPart);
  // One person is mostly not counted in words: “the Chair”, “a named substitute”.
  if (number === 1 && counts.every(({ value }) => value !== 1) && whole.length > 1) return true;
  const parts = values.flatMap((value) =>
    shares.flatMap(({ numerator, denominator }) => {
      const part = (value * numerator) / denominator;
      return [Math.floor(part), Math.ceil(part), Math.floor(part) + 1];
    }),
  );
  return (
    values.includes(number) ||
    parts.includes(number) ||
    sums(whole).includes(number) ||
    whole.some((one, at) =>
      whole.some((two, beside) => at < beside && one.value * two.value === number),
    )
  );
}

// Few quotes count many things; of those that do, the first are enough.
const mostAdded = 8;

function sums(counts: readonly CountSaid[]): number[] {
  return counts.slice(0, mostAdded).reduce<number[]>(
    (sofar, { value, mayAdd }) => {
      const more = mayAdd.reduce((total, one) => total + one, 0);
      const each = [value, ...mayAdd.map((one) => value + one), value + more];
      return [...new Set([...sofar, ...each.flatMap((one) => sofar.map((sum) => sum + one))])];
    },
    [0],
  );
}

function shareAgrees({ value, denominator }: CodedNumber, shares: readonly ShareSaid[]): boolean {
  const share = Number(value) / Number(denominator);
  // “A third” is coded as 1 of 3, or as 33 of 100; two thirds are often 66%.
  return shares.some((said) => Math.abs(said.numerator / said.denominator - share) < 0.0095);
}

function spanAgrees(
  span: TimeSpan,
  said: readonly TimeSaid[],
  counts: readonly CountSaid[],
): boolean {
  const times = said.map((one) => one.span);
  const same = times.filter(({ unit }) => unit === span.unit).map(({ amount }) => amount);
  return (
    times.some((time) => isSameSpan(time, span)) ||
    isBetween(span.amount, same) ||
    Math.abs(same.reduce((sum, amount) => sum + amount, 0) - span.amount) < 1e-6 ||
    counts.some(({ value }) => same.some((amount) => Math.abs(amount * value - span.amount) < 1e-6))
  );
}

function isSameSpan(one: TimeSpan, two: TimeSpan): boolean {
  const [first, second] = [inDays(one), inDays(two)];
  const most = one.unit === two.unit ? 1e-6 : 0.03 * second;
  return Math.abs(first - second) <= most;
}

function inDays({ unit, amount }: TimeSpan): number {
  return unit === 'days' ? amount : amount * daysOfMonth;
}

// “Three to five meetings” may be coded as four.
function isBetween(number: number, values: readonly number[]): boolean {
  return values.length > 1 && number > Math.min(...values) && number < Math.max(...values);
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-6;
}

function spanOf(length: string): TimeSpan {
  const number = Number(length.slice(1, -1));
  return {
    Y: { unit: 'months', amount: number * 12 } as const,
    M: { unit: 'months', amount: number } as const,
    W: { unit: 'days', amount: number * 7 } as const,
    D: { unit: 'days', amount: number } as const,
  }[length.at(-1) as 'Y' | 'M' | 'W' | 'D'];
}
