import { z } from 'zod';
import { ShortText, Stated } from '../scalars.ts';

/** How members declare what could affect their judgement. */
export const Interests = z
  .strictObject({
    register: Stated,
    published: Stated,
    declareAt: z.array(z.enum(['appointment', 'start-of-meeting', 'on-the-item', 'earliest-opportunity', 'unstated'])).min(1),
    effect: z.array(z.enum(['no-vote', 'leave', 'not-stated'])).min(1),
    terms: z.array(z.enum(['pecuniary', 'disclosable-pecuniary', 'personal', 'prejudicial', 'financial', 'non-financial', 'conflict'])).optional(),
    statute: ShortText.optional().meta({ description: 'The Act or code as the document cites it.' }),
  })
  .meta({ id: 'Interests' });
