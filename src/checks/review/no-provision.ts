import { reviewCheck } from '../reading/reviews/review-check.ts';

/** The document says when it will be reviewed. */
export const noProvision = reviewCheck('review/no-provision', {
  severity: 'warning',
  message: ({ said, due }) =>
    said.state === 'not-stated' && due === undefined
      ? 'The document does not say when it will be reviewed. Add a date for the next review, or say how often.'
      : undefined,
});
