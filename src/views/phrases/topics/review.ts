import type { z } from 'zod';
import type { Review } from '../../../model/answers/review.ts';
import type { PhraseContext } from '../names.ts';
import { who } from '../names.ts';
import { dateWords } from '../../../english/date-words.ts';
import { every } from '../measures.ts';
import { sentence } from '../../../english/sentence.ts';

/** When the rules will be reviewed: “In March 2025”, “At least every year; led by the steering group”. */
export function reviewPhrase(answer: z.infer<typeof Review>, context: PhraseContext): string {
  const bar = answer.qualifier === 'at-least' ? 'at least ' : '';
  const sooner = answer.sooner && `or sooner ${afterwards(answer.sooner)}`;
  const main = {
    'fixed-date': answer.due
      ? `in ${dateWords(answer.due)}`.replace(/^in (\d{1,2} )/, 'on $1')
      : '',
    interval: answer.interval ? `${bar}${every(answer.interval)}` : '',
    event: answer.event === undefined ? '' : afterwards(answer.event),
    'any-time': 'at any time; no date is fixed',
    periodically: 'from time to time; how often is not said',
  }[answer.kind];
  return sentence(
    [main, sooner].filter(Boolean).join(', '),
    answer.notBefore && `not before ${dateWords(answer.notBefore)}`,
    answer.lead && `led by ${who(answer.lead, context)}`,
    answer.reading,
  );
}

function afterwards(event: string): string {
  return /^(after|before|following|if|on|when|where) /.test(event) ? event : `after ${event}`;
}
