import { describe, expect, test } from 'vitest';
import { Attendance } from '../../../../src/model/answers/attendance.ts';
import { attendancePhrase } from '../../../../src/views/phrases/topics/attendance.ts';
import { inSample } from '../in-sample.ts';

describe('attendancePhrase', () => {
  const say = inSample(Attendance, attendancePhrase);

  test('says what follows from missed meetings', () => {
    const missed = 'missed: { meetings: 3, consecutive: yes, qualifier: more-than }';
    expect(say(`{ ${missed}, consequence: their seat can be reviewed }`)).toBe(
      'After more than 3 missed meetings in a row, their seat can be reviewed',
    );
    expect(say(`{ ${missed} }`)).toBe('Members are not to miss more than 3 meetings in a row');
  });

  test('says of which meetings so many are attended', () => {
    const half = 'minimumShare: { numerator: 1, denominator: 2, over: 12 months }';
    expect(say(`{ ${half} }`)).toBe('Members attend at least half of the meetings in 12 months');
    expect(say(`{ ${half.replace('12 months', 'any six months')} }`)).toBe(
      'Members attend at least half of the meetings in any six months',
    );
  });
});
