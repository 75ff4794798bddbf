import { z } from 'zod';
import { isRising, MeetingCount } from '../numbers.ts';
import { Duration, Qualifier, ShortText } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Also } from './also.ts';

const Month = z
  .string()
  .regex(/^(0[1-9]|1[0-2])$/, 'Write a month as two digits, from 01 to 12.')
  .transform(Number);

const PerYear = MeetingCount.meta({ quoted: 'per-year' });

/** A meeting that has a time of its own: “the first meeting of the year, in November”. */
const OwnTime = z
  .strictObject({
    meeting: ShortText.meta({ description: 'Which one: `the annual meeting`.' }),
    months: someOf(Month)
      .optional()
      .meta({ description: 'The months it is held in, as two digits.' }),
    when: ShortText.optional().meta({
      description: 'When, in words, as it follows on: `in each financial year`.',
    }),
  })
  .refine(
    ({ months, when }) => (months === undefined) !== (when === undefined),
    'Say when, in `months` or in words.',
  );

/** How often the group meets. Minimum and usual are kept apart. */
export const MeetingFrequency = z
  .strictObject({
    perYear: PerYear.optional().meta({ description: 'The usual number of meetings a year.' }),
    minimumPerYear: PerYear.optional().meta({
      description: 'The smallest number of meetings a year.',
    }),
    maximumPerYear: PerYear.optional().meta({
      description: 'The largest number of meetings a year.',
    }),
    every: Duration.optional().meta({ description: 'For “every six weeks”: `P6W`.' }),
    months: someOf(Month)
      .optional()
      .meta({ description: 'The months of all meetings. For those of one, use `ownTimes`.' }),
    ownTimes: someOf(OwnTime)
      .optional()
      .meta({ description: 'Meetings that have a time of their own.' }),
    asNeeded: z
      .literal('yes')
      .optional()
      .meta({ description: 'Where the group meets when it needs to.' }),
    qualifier: Qualifier.meta({ description: 'How `perYear`, or else `every`, is meant.' }),
    also: Also,
  })
  .refine(({ qualifier: _, also: __, ...given }) => Object.keys(given).length > 0, {
    error:
      'Give at least one of `perYear`, `minimumPerYear`, `maximumPerYear`, `every`, `months`, `ownTimes` or `asNeeded`.',
    abort: true,
  })
  .refine(
    ({ minimumPerYear, perYear, maximumPerYear }) =>
      isRising(minimumPerYear, perYear, maximumPerYear),
    'The minimum, the usual number and the maximum must rise in this order. Correct one of them.',
  )
  .refine(isOfSomething, {
    message: 'Give the number or the interval that is so meant, or use `unstated`.',
    path: ['qualifier'],
  })
  .meta({ id: 'MeetingFrequency' });

interface Times {
  readonly qualifier: z.infer<typeof Qualifier>;
  readonly perYear?: number | undefined;
  readonly every?: string | undefined;
  readonly minimumPerYear?: number | undefined;
  readonly maximumPerYear?: number | undefined;
  readonly months?: readonly number[] | undefined;
}

// “At least” beside a minimum says again what the minimum says.
function isOfSomething(answer: Times): boolean {
  const { qualifier, perYear, every, minimumPerYear, maximumPerYear, months } = answer;
  if ((perYear ?? every) !== undefined) return true;
  if (qualifier === 'at-least')
    return minimumPerYear !== undefined || (months !== undefined && maximumPerYear === undefined);
  if (qualifier === 'at-most' || qualifier === 'up-to') return maximumPerYear !== undefined;
  return qualifier !== 'more-than';
}
