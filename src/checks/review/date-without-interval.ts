import { withinDates } from '../../english/date-words.ts';
import { reviewCheck } from '../reading/reviews/review-check.ts';

/** A document that gives the date of one review says how often it is reviewed after that. */
export const dateWithoutInterval = reviewCheck('review/date-without-interval', {
  severity: 'info',
  // Where the date has passed, that is the matter, and what comes after it is settled with it.
  message: ({ said, last, state }) => {
    if (state === 'overdue') return undefined;
    if (said.state !== 'stated' || said.answer.kind !== 'fixed-date') return undefined;
    const { due, interval, notBefore } = said.answer;
    if (due === undefined || interval !== undefined || last?.nextDue !== undefined)
      return undefined;
    return `This sets one review, ${withinDates(notBefore, due)}, and none after it. Say how often the document is reviewed from then on.`;
  },
});
