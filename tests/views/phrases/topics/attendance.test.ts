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
    expect(say(`{ ${missed} }`)).toBe('Limit: more than 3 missed meetings in a row');
  });
});
