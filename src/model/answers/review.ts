import { z } from 'zod';
import { PartialDate } from '../partial-date.ts';
import { Duration, Qualifier, ShortText } from '../scalars.ts';
import { Who } from '../who.ts';
import { Also } from './also.ts';

/**
 * When these rules will next be checked.
 *
 * Five kinds: on a fixed date, at an interval, after an event, at any time with nothing fixed, or
 * “periodically”, “regularly”, “from time to time”: again and again, and nobody says how often.
 * Reviews of membership, frequency or interests are not reviews of the terms.
 */
export const Review = z
  .strictObject({
    kind: z
      .enum(['fixed-date', 'interval', 'event', 'any-time', 'periodically'])
      .meta({ description: 'What brings a review: a date, an interval, an event.' }),
    due: PartialDate.optional()
      .meta({ date: { after: 'notBefore', when: 'planned' } })
      .meta({ description: 'When the next review is due.' }),
    notBefore: PartialDate.optional().meta({
      description: 'With `due`, the time within which: “between March and June 2027”.',
      date: { when: 'planned' },
    }),
    interval: Duration.optional().meta({ description: 'The time from one review to the next.' }),
    qualifier: Qualifier.optional().meta({ description: 'How the interval is meant.' }),
    event: ShortText.optional().meta({
      description: 'As it follows on from “after”: `the local elections`.',
    }),
    sooner: ShortText.optional().meta({
      description:
        'What may bring the review forward, as it follows on from “or sooner”: `if this becomes necessary`.',
    }),
    lead: Who.optional().meta({ description: 'Who leads the review.' }),
    reading: ShortText.optional().meta({
      description: 'How an ambiguous word such as “bi-annual” is read here, and why.',
    }),
    also: Also,
  })
  .refine(({ kind, due }) => kind !== 'fixed-date' || due !== undefined, 'Give the `due` date.')
  .refine(
    ({ kind, interval }) => kind !== 'interval' || interval !== undefined,
    'Give the `interval`.',
  )
  .refine(({ interval, qualifier }) => interval !== undefined || qualifier === undefined, {
    message: 'This says how the `interval` is meant, and there is none. Remove it.',
    path: ['qualifier'],
  })
  .refine(({ kind, event }) => kind !== 'event' || event !== undefined, 'Say which `event`.')
  .meta({ id: 'Review' });
