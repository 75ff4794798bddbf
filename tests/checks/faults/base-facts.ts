import type { Random } from '../../bench/random.ts';

/** What a clause says on a topic, and the answer coded from it. */
export type Said = readonly [words: string, answer: object];

interface Group {
  /** How many seats there are, each with one member. */
  readonly seats: number;
  readonly council: string;
  /** A body outside the partnership. */
  readonly cabinet: string;
}

const yearly = { terms: [{ applies: 'chair', length: 'P1Y' }] };
const members = [{ role: 'members' }];

/** What a good document says, topic by topic: one of several ways for each. */
export function saidOn(group: Group, random: Random): Record<string, Said> {
  const core = { ...meetings(group), ...decisions(group), ...peopleIn(group), ...accounts(group) };
  return Object.fromEntries(
    Object.entries(core).map(([topic, ways]) => [topic, random.pick(ways)]),
  );
}

function meetings({ seats }: Group): Record<string, readonly Said[]> {
  const quorum = (rule: object): object => ({
    rule,
    substitutes: 'unstated',
    without: ['unstated'],
  });
  const least = Math.ceil(seats / 2);
  return {
    quorum: [
      [`The quorum is ${least} members.`, quorum({ kind: 'count', minimum: `${least}` })],
      [
        'At least one third of the members must be present to decide.',
        quorum({ kind: 'share', numerator: '1', denominator: '3', base: 'seats' }),
      ],
    ],
    'notice-and-papers': [
      [
        'Papers go out at least five working days before a meeting.',
        notice('papers', '5', 'working'),
      ],
      [
        'The agenda is sent out at least 7 days before a meeting.',
        notice('agenda', '7', 'unstated'),
      ],
    ],
    'meeting-frequency': [
      ['The group meets four times a year.', { perYear: '4', qualifier: 'exactly' }],
      ['The group meets at least every six weeks.', { every: 'P6W', qualifier: 'at-least' }],
    ],
    minutes: [
      ['Minutes are taken and sent to all members.', { record: 'minutes', to: ['members'] }],
      ['A note of actions is kept.', { record: 'action-notes' }],
    ],
    'public-access': [
      [
        'The minutes are published.',
        { meetings: 'unstated', papers: 'unstated', minutes: 'public' },
      ],
    ],
    'extra-meetings': [['Further meetings can be called by any member.', { calledBy: members }]],
    invitees: [
      [
        'Guests may come to speak on one item.',
        { guests: [{ who: 'guests', status: ['attendee'], voting: 'unstated' }] },
      ],
    ],
  };
}

function notice(what: string, value: string, kind: string): object {
  return { notices: [{ what, days: { value, kind }, qualifier: 'at-least' }] };
}

function decisions({ council }: Group): Record<string, readonly Said[]> {
  const usual = { output: 'decisions', effectOnPartners: 'unstated' };
  return {
    'decision-making': [
      ['Decisions are made by consensus.', { primary: 'consensus', fallback: 'none', ...usual }],
      [
        'Decisions are made by a simple majority of the members present.',
        {
          primary: 'majority',
          majority: { kind: 'simple-majority', of: 'members-present' },
          fallback: 'none',
          ...usual,
        },
      ],
    ],
    'voting-rights': [
      [
        'Where there is a vote, each member has one vote.',
        { voter: 'member', votesEach: '1', weighted: 'no', substitutes: 'unstated' },
      ],
    ],
    'casting-vote': [
      ['The Chair has a casting vote.', { exists: 'yes', holder: { office: 'chair' } }],
      ['Nobody has a casting vote: a tied proposal falls.', { exists: 'no' }],
    ],
    interests: [
      [
        'Members declare interests at the start of a meeting and do not vote on the item.',
        {
          register: 'unstated',
          published: 'unstated',
          declareAt: ['start-of-meeting'],
          effect: ['no-vote'],
        },
      ],
    ],
    chair: [
      ['The Chair is elected by the members every year.', { mode: 'elected' }],
      [`The Chair is appointed by ${council}.`, { mode: 'appointed' }],
    ],
    'term-of-office': [['The Chair serves for one year.', yearly]],
  };
}

function peopleIn({ council }: Group): Record<string, readonly Said[]> {
  const allowed = {
    allowed: 'yes',
    named: 'unstated',
    mayVote: 'unstated',
    countForQuorum: 'unstated',
  };
  return {
    membership: [
      [
        'The members of the group are:',
        { access: 'listed', summary: 'Senior people from each partner.' },
      ],
    ],
    'membership-changes': [
      ['New members join by invitation.', { joins: 'by-invitation' }],
      ['Partners appoint their own members.', { joins: 'by-appointment' }],
    ],
    substitutes: [
      ['A member who cannot come may send someone else.', allowed],
      ['Substitutes are allowed.', allowed],
    ],
    secretariat: [
      [`${council} arranges the meetings.`, { by: [{ role: 'council' }], shared: 'no' }],
    ],
    amendment: [['The members may change these terms at any meeting.', { by: members }]],
    'sub-groups': [
      [
        'The group may set up smaller groups for one task.',
        { mayCreate: 'yes', outsideMembers: 'unstated' },
      ],
    ],
  };
}

function accounts({ cabinet }: Group): Record<string, readonly Said[]> {
  const to = [{ body: 'cabinet' }];
  return {
    accountability: [[`The group answers to the ${cabinet}.`, { to, kind: 'formal' }]],
    reporting: [
      [
        `A report goes to the ${cabinet} every year.`,
        { to, content: 'a report', frequency: 'annually' },
      ],
    ],
    review: [
      ['These terms are reviewed every year.', { kind: 'interval', interval: 'P1Y' }],
      ['A review of this document is held every two years.', { kind: 'interval', interval: 'P2Y' }],
      [
        'This document will be reviewed in March 2027, and every year after that.',
        { kind: 'fixed-date', due: '2027-03', interval: 'P1Y' },
      ],
    ],
  };
}

/** What a good document says on topics whose wording alone compares. */
export const textSayings: Readonly<Record<string, string>> = {
  purpose: 'The group exists to improve life in the area.',
  objectives: 'The group aims to narrow the gap between rich and poor streets.',
  'delegated-authority':
    'Members may commit their organisations up to a sum that each of these sets.',
  'member-responsibilities': 'Members read their papers and speak for their organisations.',
  resources: 'Each partner pays an equal part of the costs.',
  dissolution: 'The group ends when the members agree that its work is done.',
  escalation: 'A dispute goes to the chief officers of the partners.',
  'priorities-and-plan': 'A plan for three years sets out the priorities.',
  'information-sharing': 'Partners share information under a written agreement.',
  'community-engagement': 'Residents are asked for their views on the plan.',
  agenda: 'Any member may put an item on the agenda.',
  confidentiality: 'Members keep private what they are told in private.',
  equality: 'The group thinks of everyone’s needs.',
  risk: 'A list of risks is kept.',
  performance: 'The group measures its work each quarter.',
};
