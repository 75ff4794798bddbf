import { z } from 'zod';

/** A whole number typed as digits, within what can be: 1 seat to 1,000, say. A slip of the key lies outside. */
export function wholeNumber(what: string, { least = 1, most }: { least?: number; most: number }) {
  const bounds = `${what} is from ${least} to ${most.toLocaleString('en-GB')}.`;
  return z
    .string()
    .regex(/^(0|[1-9]\d*)$/, {
      error: 'Give a whole number in digits, for example `5`.',
      abort: true,
    })
    .refine((digits) => Number(digits) >= least && Number(digits) <= most, {
      error: `${bounds} Check this one against the document.`,
      abort: true,
    })
    .transform(Number)
    .meta({ examples: [String(Math.max(1, least))] });
}

/** How many seats or people: the largest assemblies have some hundreds, and no rule is about none. */
export const Headcount = wholeNumber('A number of seats or people', { most: 1000 }).meta({
  quoted: 'count',
});

/** How many seats or people, where there may be none: “up to three”, nobody online. */
export const HeadcountOrNone = wholeNumber('A number of seats or people', { least: 0, most: 1000 });

/** How many meetings: one for each day of a leap year at most. */
export const MeetingCount = wholeNumber('A number of meetings', { most: 366 }).meta({
  quoted: 'count',
});

/** A few of something that one person has: votes, terms in a row, substitutes. */
export const Few = wholeNumber('Such a number', { most: 100 }).meta({ quoted: 'count' });

/** The upper number of a share: a part of a hundred at most, as in a percentage. */
export const Numerator = wholeNumber('The upper number of a share', { most: 100 }).meta({
  quoted: 'share',
});

/** The lower number of a share: there is no share of nothing, and “75%” is 75 of 100. */
export const Denominator = wholeNumber('The lower number of a share', { most: 100 });

interface Share {
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
}

/** Whether a share, where there is one, is less than the whole. */
export function isPart({ numerator, denominator }: Share): boolean {
  return numerator === undefined || denominator === undefined || numerator < denominator;
}

/** Whether a share, where there is one, is no more than the whole. */
export function isPartOrWhole({ numerator, denominator }: Share): boolean {
  return numerator === undefined || denominator === undefined || numerator <= denominator;
}

/** Whether numbers do not fall, where they are given: a minimum, what is usual, a maximum. */
export function isRising(...numbers: readonly (number | undefined)[]): boolean {
  const given = numbers.filter((number) => number !== undefined);
  return given.every((number, index) => index === 0 || given[index - 1]! <= number);
}

/** Says what is wrong with a share, at its upper number. */
export function shareFault(message: string): { message: string; path: string[] } {
  return { message, path: ['numerator'] };
}
