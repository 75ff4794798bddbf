import type { z } from 'zod';
import type { Attendance } from '../../../model/answers/attendance.ts';
import { count } from '../../../english/count.ts';
import { sentence } from '../../../english/sentence.ts';
import { share } from '../measures.ts';

/** What attendance is expected: “After more than 3 missed meetings in a row, their membership can be reviewed”. */
export function attendancePhrase({
  duty,
  missed,
  minimumShare,
  consequence,
}: z.infer<typeof Attendance>): string {
  const running = missed?.consecutive === 'yes' ? ' in a row' : '';
  const bar =
    missed && { exactly: '', 'more-than': 'more than ', 'at-least': 'at least ' }[missed.qualifier];
  const missing = missed && `${bar}${count(missed.meetings, 'missed meeting')}${running}`;
  return sentence(
    duty,
    minimumShare &&
      `at least ${share(minimumShare.numerator, minimumShare.denominator)} ${minimumShare.over}`,
    missing &&
      (consequence === undefined ? `limit: ${missing}` : `after ${missing}, ${consequence}`),
    missing === undefined && consequence,
  );
}
