import type { z } from 'zod';
import type { ExtraMeetings } from '../../model/answers/extra-meetings.ts';
import type { MeetingFrequency } from '../../model/answers/meeting-frequency.ts';
import type { Minutes, PublicAccess } from '../../model/answers/minutes.ts';
import type { NoticeAndPapers } from '../../model/answers/notice-and-papers.ts';
import type { PhraseContext } from './names.ts';
import { whoList } from './names.ts';
import { capital, count, days, every, list, monthName, qualifier, sentence, share } from './wording.ts';

/** How often a group meets: “4 times a year, generally”. */
export function frequencyPhrase(answer: z.infer<typeof MeetingFrequency>): string {
  const { perYear, minimumPerYear, maximumPerYear } = answer;
  const times = (number: number): string => (number === 1 ? 'once a year' : number === 2 ? 'twice a year' : number === 12 ? 'every month' : `${number} times a year`);
  const range = minimumPerYear !== undefined && maximumPerYear !== undefined && `${minimumPerYear} to ${maximumPerYear} times a year`;
  const main = [
    range || (minimumPerYear !== undefined && `at least ${times(minimumPerYear)}`) || (maximumPerYear !== undefined && `at most ${times(maximumPerYear)}`),
    perYear !== undefined && `${perYear === 12 ? '' : qualifier(answer.qualifier)}${times(perYear)}`,
    answer.every !== undefined && every(answer.every),
    answer.asNeeded && 'as needed',
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  const months = answer.months && `in ${list([...answer.months].map(monthName))}`;
  const usual = answer.qualifier === 'normally' ? ', generally' : '';
  return capital([`${list(main, 'and usually')}${usual}`, months].filter(Boolean).join(', ').replace(/^, /, ''));
}

/** Who may call an extra meeting: “Yes, called by the Chair”. */
export function extraMeetingsPhrase(answer: z.infer<typeof ExtraMeetings>, context: PhraseContext): string {
  const { calledBy, threshold, when } = answer;
  const many = threshold?.members !== undefined ? count(threshold.members, 'member') : threshold?.numerator !== undefined && threshold.denominator !== undefined ? `${share(threshold.numerator, threshold.denominator)} of the members` : undefined;
  const callers = [calledBy && whoList(calledBy, context), many].filter((part) => part !== undefined);
  const by = callers.length > 0 ? `Extra meetings can be called by ${list(callers, 'or')}` : 'Extra meetings are allowed; who calls them is not said';
  return sentence(by, when);
}

const noticeNouns = {
  'notice-of-meeting': 'notice of the meeting',
  'papers-in': 'papers handed in',
  agenda: 'the agenda',
  papers: 'papers',
  'agenda-and-papers': 'the agenda and papers',
};

/** When notice, agenda and papers go out: “Papers at least 3 days before (kind of day not stated)”. */
export function noticePhrase({ notices }: z.infer<typeof NoticeAndPapers>): string {
  const parts = notices.map(({ what, days: length, qualifier: exactly }) => {
    const kind = length.kind === 'unstated' ? ' (kind of day not stated)' : '';
    const usual = exactly === 'normally' ? ', normally' : '';
    return `${noticeNouns[what]} ${qualifier(exactly)}${days(length)} before${kind}${usual}`;
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

const readers = { members: 'members', attendees: 'those who attended', partners: 'partner organisations', public: 'the public', 'parent-body': 'the parent body' };

/** What record is kept: “Minutes, within 5 working days, to members”. */
export function minutesPhrase({ record, within, asSoonAsPossible, to, kept }: z.infer<typeof Minutes>): string {
  const parts = [
    records[record],
    within && `within ${days(within)}`,
    asSoonAsPossible && 'as soon as possible',
    to && `sent to ${list(to.map((reader) => readers[reader]))}`,
  ];
  return sentence(parts.filter(Boolean).join(', '), kept && `kept ${/^(in|on|at|by|for) /.test(kept) ? '' : 'in '}${kept}`);
}

/** What the public can see: “Minutes are public”. */
export function publicAccessPhrase({ meetings, papers, minutes, where }: z.infer<typeof PublicAccess>): string {
  const all = { meetings, papers, minutes };
  const named = (value: string): string[] => Object.entries(all).flatMap(([name, state]) => (state === value ? [name] : []));
  const say = (names: string[], word: string): string | false => names.length > 0 && `${list(names)} are ${word}`;
  return sentence(say(named('public'), 'public'), say(named('private'), 'not public'), say(named('unstated'), 'not mentioned'), where);
}
