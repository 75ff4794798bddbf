import type { z } from 'zod';
import type { ExtraMeetings } from '../../model/answers/extra-meetings.ts';
import type { MeetingFrequency } from '../../model/answers/meeting-frequency.ts';
import type { Minutes, PublicAccess } from '../../model/answers/minutes.ts';
import type { NoticeAndPapers } from '../../model/answers/notice-and-papers.ts';
import type { PhraseContext } from './names.ts';
import { whoList } from './names.ts';
import {
  capital,
  count,
  days,
  every,
  list,
  monthName,
  qualifier,
  sentence,
  share,
  withConditions,
} from './wording.ts';

/** How often a group meets: “Usually 4 times a year”. */
export function frequencyPhrase(answer: z.infer<typeof MeetingFrequency>): string {
  const { perYear, minimumPerYear, maximumPerYear } = answer;
  const aYear = (number: number): string =>
    number === 1
      ? 'once a year'
      : number === 2
        ? 'twice a year'
        : number === 12
          ? 'every month'
          : `${number} times a year`;
  const range =
    minimumPerYear !== undefined &&
    maximumPerYear !== undefined &&
    `${minimumPerYear} to ${maximumPerYear} times a year`;
  const main = [
    range ||
      (minimumPerYear !== undefined && `at least ${aYear(minimumPerYear)}`) ||
      (maximumPerYear !== undefined && `at most ${aYear(maximumPerYear)}`),
    perYear !== undefined &&
      `${perYear === 12 ? '' : qualifier(answer.qualifier)}${aYear(perYear)}`,
    answer.every !== undefined && every(answer.every),
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  const usual = answer.qualifier === 'normally' && main.length === 1 ? 'usually ' : '';
  const times = [
    main.length > 0 && `${usual}${list(main, 'and usually')}`,
    answer.asNeeded && 'as needed',
  ].filter((part) => typeof part === 'string');
  const months = answer.months && `in ${list([...answer.months].map(monthName))}`;
  return capital([list(times), months].filter(Boolean).join(', '));
}

/** Who may call an extra meeting: “The Chair, as and when necessary”. */
export function extraMeetingsPhrase(
  answer: z.infer<typeof ExtraMeetings>,
  context: PhraseContext,
): string {
  const { calledBy, threshold, when } = answer;
  const many =
    threshold?.members !== undefined
      ? count(threshold.members, 'member')
      : threshold?.numerator !== undefined && threshold.denominator !== undefined
        ? `${share(threshold.numerator, threshold.denominator)} of the members`
        : undefined;
  const callers = [calledBy && whoList(calledBy, context), many].filter(
    (part) => part !== undefined,
  );
  if (callers.length === 0)
    return sentence(
      withConditions('extra meetings are allowed', when === undefined ? [] : [when]),
      'the document does not say who calls them',
    );
  return capital([list(callers, 'or'), when].filter(Boolean).join(', '));
}

const noticeNouns = {
  'notice-of-meeting': 'notice',
  'papers-in': 'papers handed in',
  agenda: 'the agenda',
  papers: 'papers',
  'agenda-and-papers': 'the agenda and papers',
};

/** When notice, agenda and papers go out: “Papers at least 3 days before the meeting (kind of day not stated)”. */
export function noticePhrase({ notices }: z.infer<typeof NoticeAndPapers>): string {
  const parts = notices.map(({ what, days: length, qualifier: exactly, usually }) => {
    const kind = length.kind === 'unstated' ? ' (kind of day not stated)' : '';
    const usual = usually === 'yes' || exactly === 'normally' ? 'normally ' : '';
    return `${noticeNouns[what]} ${usual}${qualifier(exactly)}${days(length)} before the meeting${kind}`;
  });
  return sentence(...parts);
}

const records = {
  minutes: 'minutes',
  'action-notes': 'action notes',
  'decisions-only': 'a record of decisions',
  'decisions-and-actions': 'a record of decisions and actions',
  'minutes-with-actions': 'minutes that list agreed actions',
};

const readers = {
  members: 'members',
  attendees: 'those who attended',
  partners: 'partner organisations',
  'parent-body': 'the parent body',
};

/** What record is kept: “Minutes, sent within 5 working days to members; published on the website”. */
export function minutesPhrase({
  record,
  within,
  asSoonAsPossible,
  to = [],
  kept,
}: z.infer<typeof Minutes>): string {
  const sentTo = to.filter((reader) => reader !== 'public').map((reader) => readers[reader]);
  const when = [
    within && `within ${days(within)}`,
    asSoonAsPossible && 'as soon as possible',
  ].filter((part) => part !== undefined);
  const sent = [sentTo.length > 0 && 'sent', list(when), sentTo.length > 0 && `to ${list(sentTo)}`]
    .filter(Boolean)
    .join(' ');
  const where = kept && (/^(in|on|at|by|for) /.test(kept) ? kept : `in ${kept}`);
  const shown = to.includes('public') ? ['published', where] : [where && 'kept', where];
  return sentence(
    [records[record], sent].filter(Boolean).join(', '),
    shown.filter(Boolean).join(' '),
  );
}

/** What the public can see: “Minutes are public on the council’s website; meetings and papers are not mentioned”. */
export function publicAccessPhrase({
  meetings,
  papers,
  minutes,
  where,
}: z.infer<typeof PublicAccess>): string {
  const all = { meetings, papers, minutes };
  const named = (value: string): string[] =>
    Object.entries(all).flatMap(([name, state]) => (state === value ? [name] : []));
  const say = (names: string[], word: string): string | false =>
    names.length > 0 && `${list(names)} are ${word}`;
  const open = where === undefined ? 'public' : `public ${where}`;
  const isClosed = named('public').length === 0;
  return sentence(
    say(named('public'), open),
    say(named('private'), 'not public'),
    say(named('unstated'), 'not mentioned'),
    isClosed && where,
  );
}
