import type { z } from 'zod';
import type { Attendance as AttendanceSchema } from '../../../model/answers/attendance.ts';
import { count } from '../../../english/count.ts';
import { sentence } from '../../../english/sentence.ts';
import { share } from '../measures.ts';

type Attendance = z.infer<typeof AttendanceSchema>;

/** What attendance is expected: “After more than 3 missed meetings in a row, their membership can be reviewed”. */
export function attendancePhrase(answer: Attendance): string {
  const { duty, missed, minimumShare, consequence } = answer;
  return sentence(
    duty,
    minimumShare && `${duty ? 'they' : 'members'} attend ${sharePhrase(minimumShare)}`,
    missed && missedPhrase(missed, consequence),
    missed === undefined && consequence,
  );
}

function missedPhrase(
  { meetings, consecutive, qualifier }: NonNullable<Attendance['missed']>,
  consequence: string | undefined,
): string {
  const running = { yes: ' in a row', no: ', whether in a row or not', unstated: '' }[consecutive];
  const number = (noun: string): string =>
    ({
      exactly: count(meetings, noun),
      'more-than': `more than ${count(meetings, noun)}`,
      'at-least': `${meetings} or more ${noun}s`,
    })[qualifier];
  return consequence === undefined
    ? `members are not to miss ${number('meeting')}${running}`
    : `after ${number('missed meeting')}${running}, ${consequence}`;
}

/** “At least half of the meetings in 12 months”. */
function sharePhrase({
  numerator,
  denominator,
  over,
}: NonNullable<Attendance['minimumShare']>): string {
  const time = /^(in|over|during|within|across|each|every|per|of|held) /.test(over)
    ? over
    : `in ${over}`;
  const meetings = /\bmeetings\b/.test(over) ? '' : ' of the meetings';
  return numerator === denominator
    ? `all${meetings} ${time}`
    : `at least ${share(numerator, denominator)}${meetings} ${time}`;
}
