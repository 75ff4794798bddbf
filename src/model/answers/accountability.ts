import { z } from 'zod';
import { ShortText } from '../scalars.ts';
import { Who } from '../who.ts';

/** Who the group answers to. */
export const Accountability = z
  .strictObject({
    to: z.array(Who).min(1),
    kind: z
      .enum([
        'formal',
        'mutual',
        'to-own-organisations',
        'formal-and-mutual',
        'formal-and-own-organisations',
      ])
      .meta({
        description:
          '`own-organisations`: the group answers to the organisations that its members represent. Leave these out of `to` where it also answers to a body.',
      }),
  })
  .meta({ id: 'Accountability' });

/** What is reported, to whom and how often. */
export const Reporting = z
  .strictObject({
    to: z.array(Who).min(1),
    content: ShortText,
    frequency: z.enum([
      'each-meeting',
      'quarterly',
      'twice-yearly',
      'annually',
      'regularly',
      'as-needed',
      'unstated',
    ]),
  })
  .meta({ id: 'Reporting' });
