import { z } from 'zod';
import { ShortText } from '../scalars.ts';
import { Also } from './also.ts';

/** Whether the public can attend, or read papers and minutes. */
export const PublicAccess = z
  .strictObject({
    meetings: z
      .enum(['public', 'private', 'unstated'])
      .meta({ description: 'Whether meetings are held in public.' }),
    papers: z
      .enum(['public', 'private', 'unstated'])
      .meta({ description: 'Whether papers are public.' }),
    minutes: z
      .enum(['public', 'private', 'unstated'])
      .meta({ description: 'Whether minutes are public.' }),
    where: ShortText.optional().meta({
      description: 'Where they are public, as it follows on: `on the council’s website`.',
    }),
    also: Also,
  })
  .refine(({ where, ...seen }) => where === undefined || Object.values(seen).includes('public'), {
    message: 'Nothing here is public, so it is nowhere. Say what is public, or remove this.',
    path: ['where'],
  })
  .meta({ id: 'PublicAccess' });
