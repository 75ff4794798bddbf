import { reviewCheck } from '../reading/reviews/review-check.ts';

/** A document that can be reviewed at any time also says by when it must be. */
export const anyTimeOnly = reviewCheck('review/any-time-only', {
  severity: 'info',
  message: ({ kind, said, due }) => {
    if (said.state !== 'stated' || due !== undefined) return undefined;
    const when =
      kind === 'any-time' ? 'can be reviewed at any time' : 'is reviewed from time to time';
    return kind === 'any-time' || kind === 'periodically'
      ? `The document ${when}, so no review is ever due. Add a date, or say how often.`
      : undefined;
  },
});
