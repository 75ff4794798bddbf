import { describe, expect, test } from 'vitest';
import { isAsked } from '../../../src/components/frame/choice.ts';
import { reviewChoice } from '../../../src/components/reviews/review-choice.ts';

const late = {
  state: ['overdue'],
  kind: ['interval'],
  partnership: ['riverside'],
  organisation: ['riverside-council', 'riverside-hospitals-trust'],
};

describe('a review is shown', () => {
  test.each([
    ['when nothing is asked for', '', true],
    ['for its state', '?state=overdue', true],
    ['for one of several states', '?state=in-date&state=overdue', true],
    ['for one of its organisations', '?organisation=riverside-hospitals-trust', true],
    ['when a list is left at “All”', '?partnership=', true],
  ])('%s', (_, search, is) => {
    expect(isAsked(late, reviewChoice(search))).toBe(is);
  });

  test.each([
    ['another state is asked for', '?state=in-date'],
    ['one of two ways does not fit', '?state=overdue&kind=fixed-date'],
    ['it has nothing to do with the organisation', '?organisation=riverside'],
  ])('no more when %s', (_, search) => {
    expect(isAsked(late, reviewChoice(search))).toBe(false);
  });
});
