import { z } from 'zod';
import { ShortText } from '../scalars.ts';
import { Who } from '../who.ts';
import { Majority } from './majority.ts';

/** Who can change the document. */
export const Amendment = z
  .strictObject({
    by: z.array(Who).min(1),
    majority: Majority.optional(),
    recordedIn: ShortText.optional(),
  })
  .meta({ id: 'Amendment' });
