import { z } from 'zod';
import { Denominator, Headcount, isPart, Numerator, shareFault } from '../numbers.ts';
import { ShortText } from '../scalars.ts';
import { Who } from '../who.ts';

/** Who may call a meeting outside the usual timetable. */
export const ExtraMeetings = z
  .strictObject({
    calledBy: z.array(Who).optional().meta({
      description:
        'Leave out when the document allows extra meetings but does not say who calls them.',
    }),
    threshold: z
      .strictObject({
        members: Headcount.optional(),
        numerator: Numerator.optional(),
        denominator: Denominator.optional(),
      })
      .refine(
        ({ numerator, denominator }) => (numerator === undefined) === (denominator === undefined),
        'Give `numerator` and `denominator` together.',
      )
      .refine(
        isPart,
        shareFault('A share must be less than the whole. Correct one of its numbers.'),
      )
      .optional(),
    when: ShortText.optional().meta({
      description: 'On what condition, as it follows on: `if there is a need`.',
    }),
  })
  .meta({ id: 'ExtraMeetings' });
