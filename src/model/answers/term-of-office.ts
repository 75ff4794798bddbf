import { z } from 'zod';
import { Duration, ShortText, WholeNumber } from '../scalars.ts';

/** How long someone can serve. */
export const TermOfOffice = z
  .strictObject({
    terms: z
      .array(
        z.strictObject({
          applies: z.enum(['chair', 'vice-chair', 'member', 'co-opted']),
          length: Duration.optional(),
          maximumConsecutive: WholeNumber.optional(),
          rotation: ShortText.optional(),
          handover: ShortText.optional(),
          eligibility: ShortText.optional().meta({
            description: 'Who may serve, or serve again, and when.',
          }),
        }),
      )
      .min(1),
  })
  .meta({ id: 'TermOfOffice' });
