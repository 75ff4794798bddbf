import { z } from 'zod';
import { ShortText, YesNo } from '../scalars.ts';
import { Who } from '../who.ts';

/** Who runs the meetings: agendas, papers, minutes. */
export const Secretariat = z
  .strictObject({
    by: z.array(Who).min(1),
    shared: YesNo,
    duties: ShortText.optional().meta({
      description: 'As a clause of its own: `it arranges meetings and takes minutes`.',
    }),
  })
  .meta({ id: 'Secretariat' });
