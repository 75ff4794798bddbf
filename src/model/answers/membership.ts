import { z } from 'zod';
import { Headcount } from '../numbers.ts';
import { ShortText } from '../scalars.ts';

/** Who sits on the group, in short. The seats themselves are in membership.yaml. */
export const MembershipAnswer = z
  .strictObject({
    access: z
      .enum(['listed', 'open', 'by-invitation', 'listed-and-evolving'])
      .meta({ description: 'Whether the document lists its members, or says who may join.' }),
    summary: ShortText.meta({ description: 'One plain line: who sits on it.' }),
    cap: Headcount.optional().meta({ description: 'The most members that there may be.' }),
  })
  .meta({ id: 'MembershipAnswer' });
