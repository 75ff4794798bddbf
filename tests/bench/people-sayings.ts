import type { CoreTopicId } from '../../src/model/topic-ids.ts';
import type { Say } from './saying.ts';
import { numberWords } from './saying.ts';

/** How documents speak of people and of who answers to whom: words, and the answers coded from them. */
export const peopleSayings = {
  chair: [
    ({ council }) => ({
      words: `The {body} is chaired by a cabinet member of ${council.name}.`,
      answer: {
        mode: 'ex-officio',
        holders: [{ organisation: council.id, role: `cabinet member of ${council.name}` }],
      },
    }),
    () => ({
      words: 'Members elect a Chair and a Vice-Chair by ballot each year.',
      answer: {
        mode: 'elected',
        by: { role: 'members' },
        vice: { mode: 'elected', by: { role: 'members' } },
      },
    }),
  ],
  'term-of-office': [
    (_, random) => {
      const years = random.whole(1, 4);
      return {
        words: `The Chair serves for ${numberWords[years]!} years and for no more than two terms running.`,
        answer: { terms: [{ applies: 'chair', length: `P${years}Y`, maximumConsecutive: 2 }] },
      };
    },
  ],
  substitutes: [
    () => ({
      words: 'A member may send one named substitute, who may vote and counts towards the quorum.',
      answer: {
        allowed: 'yes',
        named: 'yes',
        limitPerMember: 1,
        mayVote: 'yes',
        countForQuorum: 'yes',
      },
    }),
    () => ({
      words: 'Substitutes are not permitted.',
      answer: { allowed: 'no', named: 'unstated', mayVote: 'unstated', countForQuorum: 'unstated' },
    }),
  ],
  membership: [
    ({ seats }) => ({
      words: 'The members of the {body} are:',
      answer: {
        access: 'listed',
        summary: `${seats.length} lines of a list, from councils, health, police and communities`,
      },
    }),
  ],
  'membership-changes': [
    () => ({
      words:
        'New organisations join by invitation of the {body}, and leave by giving three months’ notice.',
      answer: {
        joins: 'by-invitation',
        joinsBy: 'the group invites them',
        ceasesWhen: ['they give notice'],
      },
    }),
  ],
  attendance: [
    (_, random) => {
      const meetings = random.whole(2, 4);
      return {
        words: `A member who misses ${numberWords[meetings]!} meetings in a row will be asked whether to continue.`,
        answer: {
          missed: { meetings, consecutive: 'yes', qualifier: 'exactly' },
          consequence: 'the member is asked whether to continue',
        },
      };
    },
  ],
  invitees: [
    () => ({
      words: 'The Chair may invite others to attend for an item, without a vote.',
      answer: {
        guests: [
          {
            who: 'others, for an item',
            by: [{ office: 'chair' }],
            status: ['attendee'],
            voting: 'no',
          },
        ],
      },
    }),
  ],
  accountability: [
    ({ parent, council }) => ({
      words: `The {body} is accountable to ${parent === undefined ? council.name : `the ${parent.name}`} for what it does.`,
      answer: {
        to: [parent === undefined ? { organisation: council.id } : { body: parent.id }],
        kind: 'formal',
      },
    }),
  ],
  reporting: [
    ({ listener }) => ({
      words: `An annual report on progress is made to the ${listener.name}.`,
      answer: { to: [{ body: listener.id }], content: 'progress', frequency: 'annually' },
    }),
  ],
  'sub-groups': [
    ({ groups }) => ({
      words: `The {body} may set up task and finish groups${groups.length === 0 ? '' : `, and is supported by the ${groups.map(({ name }) => name).join(', the ')}`}.`,
      answer: {
        mayCreate: 'yes',
        kinds: ['task-and-finish'],
        ...(groups.length === 0 ? {} : { named: groups.map(({ id }) => id) }),
        outsideMembers: 'unstated',
      },
    }),
  ],
  secretariat: [
    ({ council }) => ({
      words: `${council.name} provides the secretariat, which prepares agendas and minutes.`,
      answer: {
        by: [{ organisation: council.id }],
        shared: 'no',
        duties: 'it prepares agendas and minutes',
      },
    }),
  ],
  interests: [
    () => ({
      words:
        'Members declare interests at the start of each meeting and take no part in the vote on that item.',
      answer: {
        register: 'unstated',
        published: 'unstated',
        declareAt: ['start-of-meeting'],
        effect: ['no-vote'],
      },
    }),
    () => ({
      words:
        'A public register of interests is kept, and a member with a prejudicial interest leaves the room.',
      answer: {
        register: 'yes',
        published: 'yes',
        declareAt: ['unstated'],
        effect: ['leave'],
        terms: ['prejudicial'],
      },
    }),
  ],
  review: [
    () => ({
      words: 'These terms are reviewed at least once a year.',
      answer: { kind: 'interval', interval: 'P1Y', qualifier: 'at-least' },
    }),
    (_, random) => {
      const year = random.whole(2025, 2029);
      return {
        words: `These terms will be reviewed in March ${year}.`,
        answer: { kind: 'fixed-date', due: `${year}-03` },
      };
    },
  ],
  amendment: [
    () => ({
      words: 'The {body} may change these terms by two thirds of the members present.',
      answer: {
        by: [{ role: 'members' }],
        majority: { kind: 'share', numerator: 2, denominator: 3, of: 'members-present' },
      },
    }),
  ],
} satisfies Partial<Record<CoreTopicId, readonly Say[]>>;
