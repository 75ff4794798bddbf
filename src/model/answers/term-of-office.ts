import { z } from 'zod';
import { Few } from '../numbers.ts';
import { Duration, ShortText } from '../scalars.ts';

/** How long someone can serve. */
export const TermOfOffice = z
  .strictObject({
    terms: z
      .array(
        z.strictObject({
          applies: z.enum(['chair', 'vice-chair', 'member', 'co-opted']),
          length: Duration.optional(),
          maximumConsecutive: Few.optional(),
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
