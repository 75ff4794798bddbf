import type { CoreTopicId } from '../../src/model/topic-ids.ts';
import { quorumSayings } from './quorum-sayings.ts';
import type { Say } from './saying.ts';
import { numberWords } from './saying.ts';

/** How documents speak of meetings and decisions: words, and the answers coded from them. */
export const meetingSayings = {
  quorum: quorumSayings,
  'notice-and-papers': [
    (_, random) => {
      const value = random.whole(3, 10);
      return {
        words: `Papers are sent out ${numberWords[value]!} working days before each meeting.`,
        answer: {
          notices: [{ what: 'papers', days: { value, kind: 'working' }, qualifier: 'exactly' }],
        },
      };
    },
    () => ({
      words:
        'Notice is given fourteen days before, and the agenda at least five clear days before, a meeting.',
      answer: {
        notices: [
          {
            what: 'notice-of-meeting',
            days: { value: 14, kind: 'unstated' },
            qualifier: 'exactly',
          },
          { what: 'agenda', days: { value: 5, kind: 'clear' }, qualifier: 'at-least' },
        ],
      },
    }),
  ],
  'meeting-frequency': [
    (_, random) => {
      const perYear = random.pick([2, 4, 6, 10]);
      return {
        words: `The {body} will normally meet ${numberWords[perYear]!} times a year.`,
        answer: { perYear, qualifier: 'normally' },
      };
    },
    () => ({
      words: 'The {body} meets every six weeks, and at least six times a year.',
      answer: { every: 'P6W', minimumPerYear: 6, qualifier: 'exactly' },
    }),
  ],
  'extra-meetings': [
    () => ({
      words: 'The Chair may call an extra meeting when a matter cannot wait.',
      answer: { calledBy: [{ office: 'chair' }], when: 'when a matter cannot wait' },
    }),
    (_, random) => {
      const members = random.whole(3, 8);
      return {
        words: `Any ${numberWords[members]!} members may ask for a special meeting to be called.`,
        answer: { threshold: { members } },
      };
    },
  ],
  'decision-making': [
    () => ({
      words:
        'The {body} seeks consensus, and where there is none decides by a simple majority of those present.',
      answer: {
        primary: 'consensus',
        fallback: 'majority',
        fallbackMajority: { kind: 'simple-majority', of: 'members-present' },
        output: 'decisions',
        effectOnPartners: 'unstated',
      },
    }),
    ({ council }) => ({
      words: `The {body} makes recommendations by consensus and refers what is disputed to ${council.name}.`,
      answer: {
        primary: 'consensus',
        fallback: 'refer',
        referTo: { organisation: council.id },
        output: 'recommendations',
        effectOnPartners: 'each-partner-own',
      },
    }),
  ],
  'voting-rights': [
    (_, random) => ({
      words: 'Each member has one vote, and officers in attendance have none.',
      answer: {
        voter: 'member',
        votesEach: 1,
        weighted: random.pick(['no', 'unstated']),
        substitutes: 'unstated',
        nonVoting: [{ role: 'officers in attendance' }],
      },
    }),
    () => ({
      words:
        'Each organisation has one vote, however many people it sends, and a substitute may cast it.',
      answer: { voter: 'organisation', votesEach: 1, weighted: 'no', substitutes: 'yes' },
    }),
  ],
  'casting-vote': [
    () => ({
      words: 'Where votes are equal the Chair has a second or casting vote.',
      answer: { exists: 'yes', holder: { office: 'chair' } },
    }),
    () => ({ words: 'There is no casting vote: a tied proposal falls.', answer: { exists: 'no' } }),
  ],
  minutes: [
    (_, random) => {
      const value = random.whole(5, 15);
      return {
        words: `Minutes go to members within ${value} working days and are kept by the secretariat.`,
        answer: {
          record: 'minutes',
          within: { value, kind: 'working' },
          to: ['members'],
          kept: 'by the secretariat',
        },
      };
    },
    () => ({
      words: 'A note of decisions and actions is sent to partners as soon as possible.',
      answer: { record: 'decisions-and-actions', asSoonAsPossible: 'yes', to: ['partners'] },
    }),
  ],
  'public-access': [
    () => ({
      words: 'Meetings are not open to the public, but minutes are published.',
      answer: { meetings: 'private', papers: 'unstated', minutes: 'public' },
    }),
    ({ council }) => ({
      words: `Anyone may attend, and papers and minutes are on the website of ${council.name}.`,
      answer: {
        meetings: 'public',
        papers: 'public',
        minutes: 'public',
        where: 'on the council’s website',
      },
    }),
  ],
} satisfies Partial<Record<CoreTopicId, readonly Say[]>>;
