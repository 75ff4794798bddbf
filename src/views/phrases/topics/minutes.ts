import type { z } from 'zod';
import type { Minutes } from '../../../model/answers/minutes.ts';
import { days } from '../measures.ts';
import { list } from '../../../english/list.ts';
import { sentence } from '../../../english/sentence.ts';

const records = {
  minutes: 'minutes',
  'action-notes': 'action notes',
  'decisions-only': 'a record of decisions',
  'decisions-and-actions': 'a record of decisions and actions',
  'minutes-with-actions': 'minutes that list agreed actions',
};

const readers = {
  members: 'members',
  attendees: 'those who attended',
  partners: 'partner organisations',
  'parent-body': 'the parent body',
};

/** What record is kept: “Minutes, sent within 5 working days to members; published on the website”. */
export function minutesPhrase({
  record,
  within,
  asSoonAsPossible,
  to = [],
  kept,
}: z.infer<typeof Minutes>): string {
  const sentTo = to.filter((reader) => reader !== 'public').map((reader) => readers[reader]);
  const when = [
    within && `within ${days(within)}`,
    asSoonAsPossible && 'as soon as possible',
  ].filter((part) => part !== undefined);
  const sent = [sentTo.length > 0 && 'sent', list(when), sentTo.length > 0 && `to ${list(sentTo)}`]
    .filter(Boolean)
    .join(' ');
  const where = kept && (/^(in|on|at|by|for) /.test(kept) ? kept : `in ${kept}`);
  const shown = to.includes('public') ? ['published', where] : [where && 'kept', where];
  return sentence(
    [records[record], sent].filter(Boolean).join(', '),
    shown.filter(Boolean).join(' '),
  );
}
