import { z } from 'zod';
import { ShortText } from '../scalars.ts';
import { Who } from '../who.ts';

/** What is reported, to whom and how often. */
export const Reporting = z
  .strictObject({
    to: z.array(Who).min(1),
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
  })
  .meta({ id: 'Reporting' });
