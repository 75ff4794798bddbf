import { reviewCheck } from '../reading/reviews/review-check.ts';

/** A document that is reviewed at intervals has a date to count from. */
export const intervalWithoutDate = reviewCheck('review/interval-without-date', {
  severity: 'warning',
  message: ({ kind, said, undated }) =>
    said.state === 'stated' && kind === 'interval' && undated === 'no-base'
      ? 'This sets how often the document is reviewed, but there is no date to count from. Put the date of this version on it.'
      : undefined,
});
