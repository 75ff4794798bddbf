import type { z } from 'zod';
import type { MeetingFrequency } from '../model/answers/meeting-frequency.ts';
import type { Duration } from '../model/scalars.ts';
import type { TopicReading, TopicValue, ValueOf } from './topic-value.ts';
import { boundOf, none } from './topic-value.ts';

const aYear = { Y: 1, M: 12, W: 52, D: 365 };

/** How many meetings a year: minimum, maximum and usual number are kept apart. */
export function meetingValues(answer: z.infer<typeof MeetingFrequency>): TopicReading {
  const { perYear, minimumPerYear, maximumPerYear, every, months, qualifier } = answer;
  const usual = qualifier === 'normally' ? ({ kind: 'usual' } as const) : undefined;
  const values = [
    minimumPerYear !== undefined && meetings(minimumPerYear, 'least'),
    perYear !== undefined && meetings(perYear, boundOf(qualifier), usual),
    every !== undefined && meetings(timesAYear(every), boundOf(qualifier), usual),
    maximumPerYear !== undefined && meetings(maximumPerYear, 'most'),
  ].filter((value) => value !== false);
  if (values.length > 0) return { values };
  if (months !== undefined)
    return { values: [meetings(months.length, 'exact', { kind: 'months-named' })] };
  return none({ why: answer.asNeeded === 'yes' ? 'meets-as-needed' : 'own-times-only' });
}

function meetings(value: number, bound: TopicValue['bound'], of?: ValueOf): TopicValue {
  return { value, scale: 'meetings', bound, ...(of === undefined ? {} : { of }) };
}

// “Every six weeks” is 8.7 times a year.
function timesAYear(every: Duration): number {
  const times = aYear[every.at(-1) as keyof typeof aYear] / Number(every.slice(1, -1));
  return Math.round(times * 10) / 10;
}
