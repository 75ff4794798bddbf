import { z } from 'zod';
import { Denominator, ShortText, WholeNumber } from '../scalars.ts';
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
        members: WholeNumber.optional(),
        numerator: WholeNumber.optional(),
        denominator: Denominator.optional(),
      })
      .optional(),
    when: ShortText.optional().meta({
      description: 'On what condition, as it follows on: `if there is a need`.',
    }),
  })
  .meta({ id: 'ExtraMeetings' });
