import { z } from 'zod';
import { Days } from '../days.ts';
import { Qualifier } from '../scalars.ts';

/** Three different facts, kept apart: notice of the meeting, the deadline for papers in, and when papers go out. */
export const NoticeAndPapers = z
  .strictObject({
    notices: z
      .array(
        z.strictObject({
          what: z.enum(['notice-of-meeting', 'papers-in', 'agenda', 'papers', 'agenda-and-papers']),
          days: Days,
          qualifier: Qualifier,
          usually: z.literal('yes').optional().meta({
            description: '`yes` for “normally” or “generally”, beside a limit such as “at least”.',
          }),
        }),
      )
      .min(1),
  })
  .meta({ id: 'NoticeAndPapers' });
