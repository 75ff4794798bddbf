import type { AnswerTo } from '../model/facts.ts';
import type { Duration } from '../model/scalars.ts';
import type { TopicId } from '../model/topic-ids.ts';
import { topics } from '../model/topics.ts';
import type { Reading } from '../register/readings/reading.ts';
import { isOpen } from '../register/readings/reading.ts';
import type { Constitution, Register } from '../register/register.ts';
import { seatTotals } from '../register/seats/seat-totals.ts';
import { meetingValues } from './meeting-values.ts';
import { quorumShare } from './quorum-share.ts';
import type { TopicReading, TopicValue } from './topic-value.ts';
import { boundOf, none } from './topic-value.ts';

type Topics = typeof topics;
type DrawnTopic = {
  [Id in TopicId]: Topics[Id] extends { readonly isDrawn?: true } ? Id : never;
}[TopicId];
type Subject = { readonly constitution: Constitution; readonly register: Register };

/** Whether answers to a topic are drawn as numbers. */
export function isNumeric(topic: TopicId): topic is DrawnTopic {
  return topics[topic].isDrawn === true;
}

/**
 * Reads the answer of one constitution to one topic as numbers.
 *
 * Shape: several where the document gives several, such as a minimum and a usual number.
 * Unit:  months count a year as 12, a week as 12/52 and a day as 12/365; days are never converted.
 */
export function topicValues(
  topic: TopicId,
  constitution: Constitution,
  register: Register,
): TopicReading {
  if (!isNumeric(topic)) return none({ why: 'not-numeric' });
  const fact: Reading = constitution.facts[topic];
  if (fact.state !== 'stated') return none({ why: isOpen(fact.state) ? fact.state : 'not-stated' });
  const read = readings[topic] as (answer: unknown, subject: Subject) => TopicReading;
  return read(fact.answer, { constitution, register });
}

type Readings = { [Topic in DrawnTopic]: (answer: AnswerTo<Topic>, of: Subject) => TopicReading };

const readings: Readings = {
  'meeting-frequency': meetingValues,
  'notice-and-papers': noticeValues,
  quorum: (answer, { constitution, register }) => quorumShare(answer, constitution, register),
  membership: (answer, { constitution }) => seatValues(answer, constitution),
  'term-of-office': termValues,
  review: reviewValues,
};

function noticeValues({ notices }: AnswerTo<'notice-and-papers'>): TopicReading {
  const values = notices.flatMap(({ what, days, qualifier }): TopicValue[] =>
    days === undefined
      ? []
      : [
          {
            value: days.value,
            scale: `${days.kind}-days`,
            bound: boundOf(qualifier),
            of: { kind: 'notice', what },
          },
        ],
  );
  return values.length === 0 ? none({ why: 'notice-in-words' }) : { values };
}

function seatValues(
  { access }: AnswerTo<'membership'>,
  { membership }: Constitution,
): TopicReading {
  const { minimum, maximum, because } = seatTotals(membership).seats;
  if (membership.seats.length === 0) return none({ why: whyNoSeats(access, membership.state) });
  if (maximum === minimum) return { values: [{ value: minimum, scale: 'seats', bound: 'exact' }] };
  return maximum === undefined
    ? none({ why: 'seats-not-numbered', lines: because.length })
    : none({ why: 'seats-vary', minimum, maximum });
}

function whyNoSeats(
  access: AnswerTo<'membership'>['access'],
  state: Constitution['membership']['state'],
): 'open-to-anyone' | 'unread' | 'no-seats' {
  if (access === 'open') return 'open-to-anyone';
  return state === 'unread' ? 'unread' : 'no-seats';
}

function termValues({ terms }: AnswerTo<'term-of-office'>): TopicReading {
  const byMonths = Map.groupBy(
    terms.filter(({ length }) => length !== undefined),
    ({ length }) => monthsIn(length!),
  );
  if (byMonths.size === 0) return none({ why: 'terms-without-length' });
  return {
    values: [...byMonths].map(([value, same]) => ({
      value,
      scale: 'term',
      bound: 'exact',
      of: { kind: 'terms', applies: same.map(({ applies }) => applies) },
    })),
  };
}

function reviewValues({ kind, interval, qualifier }: AnswerTo<'review'>): TopicReading {
  if (kind !== 'interval') return none({ why: `review-${kind}` });
  const value = { value: monthsIn(interval!), scale: 'interval' as const };
  // “At least every year” is at most a year apart.
  if (qualifier === 'at-least' || qualifier === 'more-than')
    return { values: [{ ...value, bound: 'most', of: { kind: 'at-least-this-often' } }] };
  return { values: [{ ...value, bound: boundOf(qualifier) === 'most' ? 'least' : 'exact' }] };
}

function monthsIn(length: Duration): number {
  const number = Number(length.slice(1, -1));
  const months = { Y: 12, M: 1, W: 12 / 52, D: 12 / 365 };
  return Math.round(number * months[length.at(-1) as keyof typeof months] * 10) / 10;
}
