import type { z } from 'zod';
import type { Minutes as MinutesSchema } from '../../../model/answers/minutes.ts';
import { days } from '../measures.ts';
import { list } from '../../../english/list.ts';
import { sentence } from '../../../english/sentence.ts';

type Minutes = z.infer<typeof MinutesSchema>;

const records = {
  minutes: 'minutes are kept',
  'action-notes': 'action notes are kept',
  'decisions-only': 'a record of decisions is kept',
  'decisions-and-actions': 'a record of decisions and actions is kept',
  'minutes-with-actions': 'minutes that list agreed actions are kept',
};

const readers = {
  members: 'members',
  attendees: 'those who attended',
  partners: 'partner organisations',
  'parent-body': 'the parent body',
};

/** What record is kept: “Minutes are kept; sent within 5 working days to members; published on the website”. */
export function minutesPhrase(minutes: Minutes): string {
  const { record, to = [], kept } = minutes;
  const sentTo = to.filter((reader) => reader !== 'public').map((reader) => readers[reader]);
  const isPublic = to.includes('public');
  const when = whenPhrase(minutes);
  const where = kept && (/^(in|on|at|by|for) /.test(kept) ? kept : `in ${kept}`);
  const isSent = sentTo.length > 0;
  return sentence(
    records[record],
    isSent && ['sent', when, `to ${list(sentTo)}`].filter(Boolean).join(' '),
    isPublic && ['published', isSent ? '' : when, where].filter(Boolean).join(' '),
    !isSent && !isPublic && when && `ready ${when}`,
    !isPublic && where && `stored ${where}`,
  );
}

function whenPhrase({ within, asSoonAsPossible }: Minutes): string {
  const parts = [within && `within ${days(within)}`, asSoonAsPossible && 'as soon as possible'];
  return list(parts.filter((part) => part !== undefined));
}
