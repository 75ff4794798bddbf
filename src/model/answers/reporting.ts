import { z } from 'zod';
import { ShortText } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Who } from '../who.ts';
import { Also } from './also.ts';

/** What is reported, to whom and how often. */
export const Reporting = z
  .strictObject({
    to: someOf(Who).meta({ description: 'To whom the group reports.' }),
    content: ShortText.meta({ description: 'What it reports, in a few words.' }),
    frequency: z
      .enum([
        'each-meeting',
        'quarterly',
        'twice-yearly',
        'annually',
        'regularly',
        'as-needed',
        'unstated',
      ])
      .meta({ quoted: 'rhythm' })
      .meta({ description: 'How often it reports.' }),
    also: Also,
  })
  .meta({ id: 'Reporting' });
