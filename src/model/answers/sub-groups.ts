import { z } from 'zod';
import { BodyReference } from '../references.ts';
import { ShortText, Stated } from '../scalars.ts';

/** Groups the body has, or may set up. */
export const SubGroups = z
  .strictObject({
    mayCreate: Stated,
    kinds: z
      .array(z.enum(['task-and-finish', 'standing', 'working', 'delivery', 'steering', 'theme']))
      .optional(),
    named: z.array(BodyReference).optional(),
    outsideMembers: Stated,
    purpose: ShortText.optional().meta({
      description: 'As a clause of its own: `to lead on specific plans`, `they do specific work`.',
    }),
  })
  .meta({ id: 'SubGroups' });
