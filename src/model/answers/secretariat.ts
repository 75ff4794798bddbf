import { z } from 'zod';
import { ShortText, YesNo } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Who } from '../who.ts';
import { Also } from './also.ts';

/** Who runs the meetings: agendas, papers, minutes. */
export const Secretariat = z
  .strictObject({
    by: someOf(Who).meta({ description: 'Who supports the meetings.' }),
    shared: YesNo.meta({
      description:
        '`yes` where those named in `by` share the work, or the one named there works for other groups too.',
    }),
    serves: ShortText.optional().meta({
      description: 'Whom else it serves, where the document says: `two other boards`.',
    }),
    duties: ShortText.optional().meta({
      description: 'As a clause of its own: `it arranges meetings and takes minutes`.',
    }),
    also: Also,
  })
  .meta({ id: 'Secretariat' });
