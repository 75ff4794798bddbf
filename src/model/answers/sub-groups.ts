import { z } from 'zod';
import { BodyReference } from '../references.ts';
import { ShortText, Stated } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Also } from './also.ts';

/** Groups the body has, or may set up. */
export const SubGroups = z
  .strictObject({
    mayCreate: Stated.meta({ description: 'Whether the group may set up others under it.' }),
    kinds: someOf(
      z.enum(['task-and-finish', 'standing', 'working', 'delivery', 'steering', 'theme']),
    )
      .optional()
      .meta({ description: 'The kinds of group that the document speaks of.' }),
    named: someOf(BodyReference)
      .optional()
      .meta({ description: 'Groups that it names, by their ids.' }),
    outsideMembers: Stated.meta({
      description: 'Whether people who are no members may sit on them.',
    }),
    purpose: ShortText.optional().meta({
      description: 'As a clause of its own: `to lead on specific plans`, `they do specific work`.',
    }),
    also: Also,
  })
  .refine(
    ({ mayCreate, kinds, named, outsideMembers, purpose }) =>
      [mayCreate, outsideMembers].some((said) => said !== 'unstated') ||
      [kinds, named, purpose].some((given) => given !== undefined),
    'Say which groups there are, or whether there may be any.',
  )
  .meta({ id: 'SubGroups' });
