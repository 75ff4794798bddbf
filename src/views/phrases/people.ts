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
import { count, dateWords, duration, list, sentence, share, withConditions } from './wording.ts';

type ChairAnswer = z.infer<typeof Chair>;
type Appointment = Omit<ChairAnswer, 'vice'>;

/** Who chairs: “The County Council Cabinet Member; Vice-Chair: elected by the members”. */
export function chairPhrase({ vice, ...chair }: ChairAnswer, context: PhraseContext): string {
  const first = appointmentPhrase(chair, context);
  const second = vice && appointmentPhrase(vice, context);
  const isSame = first === second && chair.holders === undefined;
  return sentence(
    first,
    second && (isSame ? 'the Vice-Chair in the same way' : `Vice-Chair: ${second}`),
  );
}

function appointmentPhrase(
  { mode, holders, by, ballot, until, conditions }: Appointment,
  context: PhraseContext,
): string {
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
  const secret =
    ballot === 'secret' ? 'secret ballot' : ballot === 'open' ? 'open ballot' : undefined;
  return withConditions(
    [modeWords, secret && `by ${secret}`, until && `until ${dateWords(until)}`]
      .filter(Boolean)
      .join(', '),
    conditions,
  );
}

const termNames = {
  chair: officeNames.chair,
  'vice-chair': officeNames['vice-chair'],
  member: 'members',
  'co-opted': 'co-opted members',
};

/** How long people serve: “Chair and Vice-Chair: 1 year, at most 2 terms in a row”. */
export function termPhrase({ terms }: z.infer<typeof TermOfOffice>): string {
  const byRule = Map.groupBy(terms, (term) => termRule(term));
  return sentence(
    ...[...byRule].map(
      ([rule, same]) => `${list(same.map(({ applies }) => termNames[applies]))}: ${rule}`,
    ),
  );
}

function termRule({
  length,
  maximumConsecutive,
  rotation,
  handover,
  eligibility,
}: z.infer<typeof TermOfOffice>['terms'][number]): string {
  const most =
    maximumConsecutive !== undefined && `at most ${count(maximumConsecutive, 'term')} in a row`;
  return [length && duration(length), most, rotation, handover, eligibility]
    .filter(Boolean)
    .join(', ');
}

/** Whether substitutes may come: “Allowed when the member cannot attend, one for each member; they count for quorum”. */
export function substitutesPhrase(answer: z.infer<typeof Substitutes>): string {
  const { allowed, named, limitPerMember, equalRank, means, conditions, mayVote, countForQuorum } =
    answer;
  if (allowed === 'no') return 'Not allowed';
  const limit =
    limitPerMember === 1
      ? 'one for each member'
      : limitPerMember !== undefined
        ? `at most ${limitPerMember} for each member`
        : undefined;
  return sentence(
    [
      withConditions('allowed', conditions),
      limit,
      named === 'yes' && 'named in advance',
      equalRank && 'of equal rank',
      means && `by ${means}`,
    ]
      .filter(Boolean)
      .join(', '),
    mayVote === 'yes' && 'they can vote',
    mayVote === 'no' && 'they cannot vote',
    countForQuorum === 'yes' && 'they count for quorum',
    countForQuorum === 'no' && 'they do not count for quorum',
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
    ceasesWhen &&
      `membership ends ${list(
        ceasesWhen.map((reason) =>
          /^(when|if|on|after|where) /.test(reason) ? reason : `when ${reason}`,
        ),
        'or',
      )}`,
    removal && (/^by /.test(removal) ? `members can be removed ${removal}` : removal),
    reviewed,
  );
}

/** What attendance is expected: “After more than 3 missed meetings in a row, their membership can be reviewed”. */
export function attendancePhrase({
  duty,
  missed,
  minimumShare,
  consequence,
}: z.infer<typeof Attendance>): string {
  const running = missed?.consecutive === 'yes' ? ' in a row' : '';
  const bar =
    missed && { exactly: '', 'more-than': 'more than ', 'at-least': 'at least ' }[missed.qualifier];
  const missing = missed && `${bar}${count(missed.meetings, 'missed meeting')}${running}`;
  return sentence(
    duty,
    minimumShare &&
      `at least ${share(minimumShare.numerator, minimumShare.denominator)} ${minimumShare.over}`,
    missing &&
      (consequence === undefined ? `limit: ${missing}` : `after ${missing}, ${consequence}`),
    missing === undefined && consequence,
  );
}

/** Who else may come: “Representatives of other bodies, invited by the Chair; advisers, without a vote”. */
export function inviteesPhrase(
  { guests }: z.infer<typeof Invitees>,
  context: PhraseContext,
): string {
  const votes = { yes: 'with a vote', no: 'without a vote', unstated: undefined };
  return sentence(
    ...guests.map(({ who: people, by, voting, period }) =>
      [people, by && `invited by ${whoList(by, context)}`, votes[voting], period]
        .filter(Boolean)
        .join(', '),
    ),
  );
}

/** Who runs the meetings. */
export function secretariatPhrase(
  { by, shared, duties }: z.infer<typeof Secretariat>,
  context: PhraseContext,
): string {
  return sentence(`${shared === 'yes' ? 'shared by ' : ''}${whoList(by, context)}`, duties);
}
