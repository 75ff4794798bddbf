import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clausesOf } from './text-of.ts';

const check = 'text/acronym-two-readings';

describe('letters with two readings', () => {
  test('are reported at the second one', () => {
    const files = clausesOf(
      'The Community Safety Partnership (CSP) meets.',
      'The Corporate Strategic Plan (CSP) is reviewed.',
    );
    expect(found(check, files)).toMatchObject([
      {
        words: 'CSP',
        range: { start: { line: 3 } },
        about: 'csp',
        message:
          '“CSP” is “Corporate Strategic Plan” here and “Community Safety Partnership” before. Keep the letters for one of them.',
      },
    ]);
  });

  test.each([
    [
      'The Health & Wellbeing Board (HWB) meets.',
      'Other Health and Well-being Boards (HWBs) meet.',
    ],
    ['Southwest London ICS (SWL)', 'In Southwest London (SWL) we meet.'],
    ['Working Groups (MDG)', 'Multidisciplinary Groups (MDG)'],
    ['Domestic Homicide Reviews (DHR)', 'A Domestic Homicide Review as appropriate (DHR)'],
  ])('are not seen in “%s” and “%s”', (...lines) => {
    expect(found(check, clausesOf(...lines))).toEqual([]);
  });
});
