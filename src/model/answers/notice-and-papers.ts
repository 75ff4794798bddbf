import { z } from 'zod';
import { Days } from '../days.ts';
import { Qualifier, ShortText } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Who } from '../who.ts';
import { Also } from './also.ts';

/** How long before which meetings one thing is sent to whom. */
const Notice = z
  .strictObject({
    what: z
      .enum(['notice-of-meeting', 'papers-in', 'agenda', 'papers', 'agenda-and-papers'])
      .meta({ description: 'What is sent: the notice of the meeting, the agenda, papers.' }),
    days: Days.optional().meta({ description: 'How many days before the meeting.' }),
    inWords: ShortText.optional().meta({
      description: 'Instead of `days`, as it follows on: `as long before the meeting as possible`.',
    }),
    qualifier: Qualifier.optional().meta({
      description: 'How the number is meant: at least, normally, up to.',
    }),
    usually: z.literal('yes').optional().meta({
      description: '`yes` for “normally” or “generally”, beside a limit such as “at least”.',
    }),
    to: someOf(Who).optional().meta({
      description: 'To whom, where it differs from one to another.',
    }),
    for: ShortText.optional().meta({
      description: 'For which meetings, where it differs: `for extra meetings`.',
    }),
  })
  .refine(
    ({ days, inWords }) => (days === undefined) !== (inWords === undefined),
    'Give `days`, or `inWords` where the document gives no number.',
  )
  .refine(
    ({ days, qualifier, usually }) => days !== undefined || (qualifier ?? usually) === undefined,
    'Without a number of days there is nothing to qualify. Remove it.',
  );

/** Three different facts, kept apart: notice of the meeting, the deadline for papers in, and when papers go out. */
export const NoticeAndPapers = z
  .strictObject({
    notices: someOf(Notice).meta({ description: 'What is sent before a meeting, and when.' }),
    also: Also,
  })
  .meta({ id: 'NoticeAndPapers' });
