import type { z } from 'zod';
import type { MeetingFrequency } from '../../../model/answers/meeting-frequency.ts';
import { capital } from '../../../english/sentence.ts';
import { every, qualifier } from '../measures.ts';
import { list } from '../../../english/list.ts';
import { range } from '../../../english/range.ts';
import { monthName } from '../../../english/date-words.ts';

type Answer = z.infer<typeof MeetingFrequency>;

/** How often a group meets: “Usually 4 times a year”. */
export function frequencyPhrase(answer: Answer): string {
  const { perYear, minimumPerYear, maximumPerYear } = answer;
  const aYear = (number: number): string =>
    number === 1
      ? 'once a year'
      : number === 2
        ? 'twice a year'
        : number === 12
          ? 'every month'
          : `${number} times a year`;
  const between =
    minimumPerYear !== undefined &&
    maximumPerYear !== undefined &&
    (minimumPerYear === maximumPerYear
      ? aYear(minimumPerYear)
      : `${range({ minimum: minimumPerYear, maximum: maximumPerYear })} times a year`);
  const main = [
    between ||
      (minimumPerYear !== undefined && `at least ${aYear(minimumPerYear)}`) ||
      (maximumPerYear !== undefined && `at most ${aYear(maximumPerYear)}`),
    perYear !== undefined &&
      `${perYear === 12 ? intervalBars[answer.qualifier] : qualifier(answer.qualifier)}${aYear(perYear)}`,
    answer.every !== undefined &&
      `${(minimumPerYear ?? maximumPerYear) !== undefined ? '' : intervalBars[answer.qualifier]}${every(answer.every)}`,
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  const usual = answer.qualifier === 'normally' && main.length === 1 ? 'usually ' : '';
  const times = [
    main.length > 0 && `${usual}${list(main, 'and usually')}`,
    answer.asNeeded && 'as needed',
  ].filter((part) => typeof part === 'string');
  const months = answer.months && `in ${list([...answer.months].map(monthName))}`;
  return capital([list(times), months].filter(Boolean).join(', '));
}

// “More than every month” is no English.
const intervalBars: Record<Answer['qualifier'], string> = {
  exactly: '',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'up-to': 'at most ',
  'more-than': 'more often than ',
  normally: '',
  unstated: '',
};
