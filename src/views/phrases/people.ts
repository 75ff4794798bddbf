import type { z } from 'zod';
import type { Attendance } from '../../model/answers/attendance.ts';
import type { Chair } from '../../model/answers/chair.ts';
import type { Invitees } from '../../model/answers/invitees.ts';
import type { MembershipChanges } from '../../model/answers/membership-answer.ts';
import type { Secretariat } from '../../model/answers/secretariat.ts';
import type { Substitutes } from '../../model/answers/substitutes.ts';
import type { TermOfOffice } from '../../model/answers/term-of-office.ts';
import type { PhraseContext } from './names.ts';
import { officeNames, who, whoList } from './names.ts';
import { count, dateWords, duration, list, sentence, share } from './wording.ts';

type ChairAnswer = z.infer<typeof Chair>;
type Appointment = Omit<ChairAnswer, 'vice'>;

/** Who chairs: “The County Council Cabinet Member; Vice-Chair elected by members”. */
export function chairPhrase(answer: ChairAnswer, context: PhraseContext): string {
  return sentence(appointmentPhrase(answer, context), answer.vice && `Vice-Chair: ${appointmentPhrase(answer.vice, context)}`);
}

function appointmentPhrase({ mode, holders, by, ballot, until, conditions }: Appointment, context: PhraseContext): string {
  const named = holders && whoList(holders, context);
  const chooser = by ? ` by ${who(by, context)}` : '';
  const modeWords = {
    'ex-officio': named ?? 'held by office',
    elected: `elected${chooser}${named ? `: ${named}` : ''}`,
    appointed: `appointed${chooser}${named ? `: ${named}` : ''}`,
    shared: named ? `shared between ${named}` : 'shared',
    rotating: named ? `rotates between ${named}` : 'rotates',
    independent: `independent${named ? `: ${named}` : ''}`,
    unstated: named ?? 'how the Chair is chosen is not said',
  }[mode];
  const secret = ballot === 'secret' ? 'secret ballot' : ballot === 'open' ? 'open ballot' : undefined;
  return [modeWords, secret && `by ${secret}`, until && `until ${dateWords(until)}`, conditions && list(conditions)].filter(Boolean).join(', ');
}

const termNames = { chair: officeNames.chair, 'vice-chair': officeNames['vice-chair'], member: 'members', 'co-opted': 'co-opted members' };

/** How long people serve: “Chair: 1 year, at most 2 terms running”. */
export function termPhrase({ terms }: z.infer<typeof TermOfOffice>): string {
  return sentence(
    ...terms.map(({ applies, length, maximumConsecutive, rotation, handover }) => {
      const parts = [
        length && duration(length),
        maximumConsecutive !== undefined && `at most ${count(maximumConsecutive, 'term')} running`,
        rotation,
        handover,
      ];
      return `${termNames[applies]}: ${parts.filter(Boolean).join(', ')}`;
    }),
  );
}

/** Whether substitutes may come: “Allowed: one named substitute each; they count for quorum”. */
export function substitutesPhrase(answer: z.infer<typeof Substitutes>): string {
  const { allowed, named, limitPerMember, equalRank, means, conditions, mayVote, countForQuorum } = answer;
  if (allowed === 'no') return 'Not allowed';
  const limit = limitPerMember === 1 ? 'one for each member' : limitPerMember !== undefined ? `at most ${limitPerMember} for each member` : undefined;
  return sentence(
    ['allowed', limit, named === 'yes' && 'named in advance', equalRank && 'of equal rank', means && `by ${means}`].filter(Boolean).join(', '),
    mayVote === 'yes' && 'can vote',
    mayVote === 'no' && 'cannot vote',
    countForQuorum === 'yes' && 'count for quorum',
    countForQuorum === 'no' && 'do not count for quorum',
    conditions && list(conditions),
  );
}

const joinWords = {
  open: 'open to join',
  'by-invitation': 'by invitation',
  'by-appointment': 'by appointment',
  'by-nomination': 'by nomination',
  closed: 'closed',
  unstated: '',
};

/** How people join and leave. */
export function membershipChangesPhrase(answer: z.infer<typeof MembershipChanges>): string {
  const { joins, joinsBy, ceasesWhen, removal, reviewed } = answer;
  return sentence(
    [joinWords[joins], joinsBy].filter(Boolean).join(': '),
    ceasesWhen && `membership ends ${list(ceasesWhen.map((reason) => (/^(when|if|on|after|where) /.test(reason) ? reason : `when ${reason}`)), 'or')}`,
    removal,
    reviewed,
  );
}

/** What attendance is expected. */
export function attendancePhrase({ duty, missed, minimumShare, consequence }: z.infer<typeof Attendance>): string {
  const running = missed?.consecutive === 'yes' ? ' in a row' : '';
  const bar = missed && { exactly: '', 'more-than': 'more than ', 'at-least': 'at least ' }[missed.qualifier];
  return sentence(
    duty,
    missed && `limit: ${bar}${count(missed.meetings, 'missed meeting')}${running}`,
    minimumShare && `at least ${share(minimumShare.numerator, minimumShare.denominator)} ${minimumShare.over}`,
    consequence,
  );
}

/** Who else may come. */
export function inviteesPhrase(answer: z.infer<typeof Invitees>, context: PhraseContext): string {
  const { who: people, by, voting, period } = answer;
  return sentence(people, by && `invited by ${whoList(by, context)}`, voting === 'no' && 'without a vote', voting === 'yes' && 'with a vote', period);
}

/** Who runs the meetings. */
export function secretariatPhrase({ by, shared, duties }: z.infer<typeof Secretariat>, context: PhraseContext): string {
  return sentence(`${shared === 'yes' ? 'shared by ' : ''}${whoList(by, context)}`, duties);
}
