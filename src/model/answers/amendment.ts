import { z } from 'zod';
import { ShortText } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Who } from '../who.ts';
import { Also } from './also.ts';
import { Majority } from './majority.ts';

/** Who can change the document. */
export const Amendment = z
  .strictObject({
    by: someOf(Who).meta({
      description: 'Any of these. Who must approve as well stands in `majority.approvedBy`.',
    }),
    majority: Majority.optional().meta({ description: 'How many must agree to a change.' }),
    recordedIn: ShortText.optional().meta({
      description: 'Where a change is recorded, in the document’s words.',
    }),
    also: Also,
  })
  .meta({ id: 'Amendment' });
