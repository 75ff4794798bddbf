import type { DayKind } from '../model/days.ts';
import type { Fact, Facts } from '../model/facts.ts';
import type { Duration } from '../model/scalars.ts';
import type { TopicId } from '../model/topic-ids.ts';
import type { Constitution, Register } from '../register/register.ts';
import { seatTotals } from '../register/seats/seat-totals.ts';
import { meetingValues } from './meeting-values.ts';
import { quorumShare } from './quorum-share.ts';
import type { TopicReading } from './topic-value.ts';
import { boundOf, none } from './topic-value.ts';

type NumericTopic = keyof typeof readings;
type AnswerTo<Topic extends TopicId> = Extract<Facts[Topic], { state: 'stated' }>['answer'];
type Subject = { readonly constitution: Constitution; readonly register: Register };

/** Whether answers to a topic can be numbers. */
export function isNumeric(topic: TopicId): topic is NumericTopic {
  return topic in readings;
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
  const fact: Fact = constitution.facts[topic];
  if (fact.state !== 'stated') return none({ why: 'not-stated' });
  const read = readings[topic] as (answer: unknown, subject: Subject) => TopicReading;
  return read(fact.answer, { constitution, register });
}

const readings = {
  'meeting-frequency': meetingValues,
  'notice-and-papers': noticeValues,
  quorum: (answer: AnswerTo<'quorum'>, { constitution, register }: Subject): TopicReading =>
    quorumShare(answer, constitution, register),
  membership: (answer: AnswerTo<'membership'>, { constitution }: Subject): TopicReading =>
    seatValues(answer, constitution),
  'term-of-office': termValues,
  review: reviewValues,
};

const noticeNames = {
  'notice-of-meeting': 'notice of the meeting',
  'papers-in': 'papers handed in',
  agenda: 'agenda',
  papers: 'papers',
  'agenda-and-papers': 'agenda and papers',
};

const dayNames: Record<DayKind, string> = {
  unstated: 'days',
  working: 'working days',
  calendar: 'calendar days',
  clear: 'clear days',
  'clear-working': 'clear working days',
};

function noticeValues({ notices }: AnswerTo<'notice-and-papers'>): TopicReading {
  return {
    values: notices.map(({ what, days, qualifier }) => ({
      value: days.value,
      unit: dayNames[days.kind],
      scale: `${days.kind}-days`,
      bound: boundOf(qualifier),
      label: noticeNames[what],
    })),
  };
}

function seatValues(
  { access }: AnswerTo<'membership'>,
  { membership }: Constitution,
): TopicReading {
  const { minimum, maximum, because } = seatTotals(membership).seats;
  if (membership.seats.length === 0)
    return none({ why: access === 'open' ? 'open-to-anyone' : 'no-seats' });
  if (maximum === minimum)
    return {
      values: [{ value: minimum, unit: 'seats', scale: 'seats', bound: 'exact', label: '' }],
    };
  if (maximum !== undefined) return none({ why: 'seats-vary', minimum, maximum });
  return none({ why: 'seats-not-numbered', lines: because.length });
}

const termNames = {
  chair: 'Chair',
  'vice-chair': 'Vice-Chair',
  member: 'members',
  'co-opted': 'co-opted members',
};

function termValues({ terms }: AnswerTo<'term-of-office'>): TopicReading {
  const byMonths = Map.groupBy(
    terms.filter(({ length }) => length !== undefined),
    ({ length }) => monthsIn(length!),
  );
  if (byMonths.size === 0) return none({ why: 'terms-without-length' });
  return {
    values: [...byMonths].map(([value, same]) => ({
      value,
      unit: 'months',
      scale: 'term',
      bound: 'exact',
      label: same.map(({ applies }) => termNames[applies]).join(', '),
    })),
  };
}

function reviewValues({ kind, interval, qualifier }: AnswerTo<'review'>): TopicReading {
  if (kind !== 'interval') return none({ why: `review-${kind}` });
  // “At least every year” is at most a year apart.
  const isOftener = qualifier === 'at-least' || qualifier === 'more-than';
  return {
    values: [
      {
        value: monthsIn(interval!),
        unit: 'months',
        scale: 'interval',
        bound: isOftener ? 'most' : boundOf(qualifier) === 'most' ? 'least' : 'exact',
        label: isOftener ? 'at least this often' : '',
      },
    ],
  };
}

function monthsIn(length: Duration): number {
  const number = Number(length.slice(1, -1));
  const months = { Y: 12, M: 1, W: 12 / 52, D: 12 / 365 };
  return Math.round(number * months[length.at(-1) as keyof typeof months] * 10) / 10;
}
