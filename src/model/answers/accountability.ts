import { z } from 'zod';
import { someOf } from '../some-of.ts';
import { Who } from '../who.ts';
import { Also } from './also.ts';

/** Who the group answers to. */
export const Accountability = z
  .strictObject({
    to: someOf(Who).optional().meta({
      description:
        'Those named. Needed where the group answers to someone formally; otherwise who the members, or their organisations, are.',
    }),
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
    also: Also,
  })
  .refine(({ kind, to }) => !kind.startsWith('formal') || to !== undefined, {
    message: 'Say to whom.',
    path: ['to'],
  })
  .meta({ id: 'Accountability' });
