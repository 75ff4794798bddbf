import { z } from 'zod';
import { Headcount, HeadcountOrNone, isRising } from './numbers.ts';
import { ShortText } from './scalars.ts';

/** How many seats a line of the list stands for, as the document gives it. */
export const SeatCount = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({
        kind: z.literal('exactly'),
        number: Headcount.meta({ description: 'The number.' }),
      }),
      z
        .strictObject({
          kind: z.literal('range'),
          minimum: HeadcountOrNone.optional().meta({ description: 'The smallest number.' }),
          maximum: Headcount.optional().meta({ description: 'The largest number.' }),
        })
        .refine(
          ({ minimum, maximum }) => minimum !== undefined || maximum !== undefined,
          'Give a `minimum` or a `maximum`.',
        )
        .refine(({ minimum, maximum }) => isRising(minimum, maximum), {
          message: 'The `maximum` is below the `minimum`. Correct one of them.',
          path: ['maximum'],
        }),
      z.strictObject({
        kind: z.literal('one-per'),
        each: ShortText.meta({ description: 'One for each what: `district council`, `agency`.' }),
        number: Headcount.optional().meta({
          description: 'How many that makes, where the document says.',
        }),
      }),
      z
        .strictObject({
          kind: z.literal('several-per'),
          each: ShortText.meta({ description: 'So many for each what: `council`, `agency`.' }),
          minimum: Headcount.optional().meta({ description: 'The smallest number.' }),
          maximum: Headcount.optional().meta({ description: 'The largest number.' }),
          of: Headcount.optional().meta({
            description: 'How many councils or agencies there are, where the document says.',
          }),
        })
        .refine(({ minimum, maximum }) => isRising(minimum, maximum), {
          message: 'The `maximum` is below the `minimum`. Correct one of them.',
          path: ['maximum'],
        })
        .meta({
          description:
            '“At least two for each council”; without numbers, some for each, and the document does not say how many.',
        }),
      z.strictObject({
        kind: z.literal('in-proportion'),
        to: ShortText.meta({ description: 'In proportion to what, in the document’s words.' }),
      }),
      z.strictObject({
        kind: z.literal('balance'),
        of: ShortText.meta({ description: 'The balance of what, in the document’s words.' }),
      }),
      z.strictObject({ kind: z.literal('to-be-confirmed') }),
      z.strictObject({ kind: z.literal('unstated') }),
    ],
    'Give a kind: `exactly`, `range`, `one-per`, `several-per`, `in-proportion`, `balance`, `to-be-confirmed` or `unstated`.',
  )
  .meta({
    id: 'SeatCount',
    description: 'How many seats a line of the list stands for, as the document gives it.',
  });
export type SeatCount = z.infer<typeof SeatCount>;
