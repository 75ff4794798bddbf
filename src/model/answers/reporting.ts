import { z } from 'zod';
import { ShortText } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Who } from '../who.ts';
import { Also } from './also.ts';

/** What is reported, to whom and how often. */
export const Reporting = z
  .strictObject({
    to: someOf(Who),
    content: ShortText,
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
      .meta({ quoted: 'rhythm' }),
    also: Also,
  })
  .meta({ id: 'Reporting' });
