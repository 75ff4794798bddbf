import type { z } from 'zod';
import type { MeetingFrequency } from '../../../model/answers/meeting-frequency.ts';
import { every, intervalQualifier, qualifier } from '../measures.ts';
import { list } from '../../../english/list.ts';
import { range } from '../../../english/range.ts';
import { sentence } from '../../../english/sentence.ts';
import { monthName } from '../../../english/date-words.ts';

type Answer = z.infer<typeof MeetingFrequency>;

/** How often a group meets: “Usually 4 times a year, and at least twice a year”. */
export function frequencyPhrase(answer: Answer): string {
  const { asNeeded, ownTimes = [] } = answer;
  const times = [usualPhrase(answer), limitsPhrase(answer)].filter((part) => part !== undefined);
  const needed = asNeeded && (times.length === 0 ? 'as needed' : 'and as needed');
  return sentence(
    [[times.join(', and '), needed].filter(Boolean).join(' '), monthsPhrase(answer)]
      .filter(Boolean)
      .join(', '),
    ...ownTimes.map(({ meeting, months, when }) =>
      [meeting, months ? `in ${list(months.map(monthName))}` : when].join(' '),
    ),
  );
}

function usualPhrase({ perYear, every: interval, qualifier: bar }: Answer): string | undefined {
  const often = interval && every(interval);
  if (perYear === undefined) return often && `${intervalQualifier(bar)}${often}`;
  // “At most every month” is no English.
  const isMonthly = perYear === 12 && ['exactly', 'normally', 'at-least', 'unstated'].includes(bar);
  const times = isMonthly ? 'every month' : timesAYear(perYear);
  return [`${qualifier(bar)}${times}`, often].filter(Boolean).join(', ');
}

function limitsPhrase({ minimumPerYear, maximumPerYear, ...rest }: Answer): string | undefined {
  const usually = isOfLimits(rest) ? qualifier('normally') : '';
  if (minimumPerYear === undefined)
    return maximumPerYear === undefined
      ? undefined
      : `${usually}at most ${timesAYear(maximumPerYear)}`;
  if (maximumPerYear === undefined) return `${usually}at least ${timesAYear(minimumPerYear)}`;
  return minimumPerYear === maximumPerYear
    ? `${usually}exactly ${timesAYear(minimumPerYear)}`
    : `${usually}${range({ minimum: minimumPerYear, maximum: maximumPerYear })} times a year`;
}

function isOfLimits({ perYear, every, qualifier }: Partial<Answer>): boolean {
  return perYear === undefined && every === undefined && qualifier === 'normally';
}

function monthsPhrase({ months, qualifier: bar, ...times }: Answer): string | undefined {
  if (months === undefined) return undefined;
  const { perYear, every, minimumPerYear, maximumPerYear } = times;
  const isAlone = [perYear, every, minimumPerYear, maximumPerYear].every(
    (one) => one === undefined,
  );
  return `${isAlone ? qualifier(bar) : ''}in ${list(months.map(monthName))}`;
}

function timesAYear(number: number): string {
  if (number === 1) return 'once a year';
  return number === 2 ? 'twice a year' : `${number} times a year`;
}
