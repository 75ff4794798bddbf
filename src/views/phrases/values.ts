import type { Scale, TopicValue, ValueOf } from '../../compare/topic-value.ts';
import { count } from '../../english/count.ts';
import { dayName } from './measures.ts';
import { noticeNouns } from './topics/notice-and-papers.ts';
import { termNames } from './topics/term-of-office.ts';

type Unit = readonly [one: string, many: string];

const units: Record<Exclude<Scale, 'share'>, Unit> = {
  meetings: ['meeting a year', 'meetings a year'],
  seats: ['seat', 'seats'],
  term: ['month', 'months'],
  interval: ['month', 'months'],
  'unstated-days': ofDays('unstated'),
  'working-days': ofDays('working'),
  'calendar-days': ofDays('calendar'),
  'clear-days': ofDays('clear'),
  'clear-working-days': ofDays('clear-working'),
};

function ofDays(kind: Parameters<typeof dayName>[0]): Unit {
  return [dayName(kind), `${dayName(kind)}s`];
}

/** What is counted on a scale: “meetings a year”, “working days”, “% of seats”. */
export function unitName(scale: Scale): string {
  return scale === 'share' ? '% of seats' : units[scale][1];
}

const limits: Record<TopicValue['bound'], string> = {
  exact: '',
  least: 'at least ',
  most: 'at most ',
};

/** A number with its unit and its bound: “at least 4 meetings a year”, “75% of seats”. */
export function valueWords({ value, scale, bound }: TopicValue): string {
  const number = scale === 'share' ? `${value}${unitName(scale)}` : count(value, ...units[scale]);
  return `${limits[bound]}${number}`;
}

/** What a number is of, or how it is meant: “papers”, “Chair, Vice-Chair”, “usually”; may be empty. */
export function valueOfWords(of: ValueOf | undefined): string {
  switch (of?.kind) {
    case undefined:
      return '';
    case 'usual':
      return 'usually';
    case 'months-named':
      return 'months named';
    case 'at-least-this-often':
      return 'at least this often';
    case 'notice':
      return noticeNouns[of.what].replace(/^the /, '');
    case 'terms':
      return of.applies.map((one) => termNames[one]).join(', ');
    case 'people':
      return `${of.people} of ${count(of.seats, 'seat')}`;
  }
}
