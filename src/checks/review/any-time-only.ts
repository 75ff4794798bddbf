import { reviewCheck } from '../reading/reviews/review-check.ts';

/** A document that can be reviewed at any time also says by when it must be. */
export const anyTimeOnly = reviewCheck('review/any-time-only', {
  severity: 'info',
  message: ({ kind, said, due }) =>
    said.state === 'stated' && kind === 'any-time' && due === undefined
      ? 'The document can be reviewed at any time, so no review is ever due. Add a date, or say how often.'
      : undefined,
});
