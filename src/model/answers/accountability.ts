import { z } from 'zod';
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
