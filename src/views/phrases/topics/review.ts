import type { z } from 'zod';
import type { Review as ReviewSchema } from '../../../model/answers/review.ts';
import type { PhraseContext } from '../names.ts';
import { who } from '../names.ts';
import { dateWords, onOrIn, withinDates } from '../../../english/date-words.ts';
import { every, intervalQualifier } from '../measures.ts';
import { sentence } from '../../../english/sentence.ts';

type Review = z.infer<typeof ReviewSchema>;

/** When the rules will be reviewed: “In March 2025”, “At least every year, next due in March 2025; led by the steering group”. */
export function reviewPhrase(answer: Review, context: PhraseContext): string {
  const { kind, due, interval, sooner, notBefore, lead, reading } = answer;
  const hasNoDate = kind === 'any-time' && due === undefined;
  const isWindow = kind === 'fixed-date';
  const [main, ...others] = whenPhrases(answer);
  return sentence(
    [main, ...others, sooner && `or sooner ${afterwards(sooner)}`].filter(Boolean).join(', '),
    hasNoDate && 'no date is fixed',
    kind === 'periodically' && interval === undefined && 'how often is not said',
    notBefore && !isWindow && `not before ${dateWords(notBefore)}`,
    lead && `led by ${who(lead, context)}`,
    reading,
  );
}

// Whatever kind of review comes first, a date, an interval or an event beside it is said as well.
function whenPhrases(answer: Review): string[] {
  const { kind, due, interval, event, notBefore, qualifier = 'unstated' } = answer;
  const bar = intervalQualifier(qualifier);
  const often = interval && `${bar}${every(interval)}`;
  const after = event && afterwards(event);
  const date =
    due && (kind === 'fixed-date' ? fixedDate(due, notBefore) : `next due ${onOrIn(due)}`);
  const inOrder = {
    'fixed-date': [date, often && `then ${often}`, after && `or ${after}`],
    interval: [often, date, after && `and ${after}`],
    event: [after, often && `and ${often}`, date],
    periodically: ['from time to time', often, after && `and ${after}`, date],
    'any-time': ['at any time', often && `and ${often}`, after && `and ${after}`, date],
  }[kind];
  return inOrder.filter((part) => part !== undefined);
}

function fixedDate(due: string, notBefore: string | undefined): string {
  return notBefore === due ? `${onOrIn(due)} and not before` : withinDates(notBefore, due);
}

function afterwards(event: string): string {
  return /^(after|before|following|if|on|when|where) /.test(event) ? event : `after ${event}`;
}
