import { addOrganisation } from './add-partner.ts';
import {
  markQuote,
  partOf,
  putAtEnd,
  putAtStart,
  replaceEverywhere,
  restate,
  silence,
} from './change.ts';
import type { Draft } from './draft.ts';
import { words } from './marks.ts';
import type { Seeders, Way } from './seeder.ts';

type Rule = object;

const consensus = {
  primary: 'consensus',
  fallback: 'none',
  output: 'decisions',
  effectOnPartners: 'unstated',
};
const count = (minimum: number, more: object = {}): Rule => ({
  kind: 'count',
  minimum: `${minimum}`,
  ...more,
});
const all = (...rules: Rule[]): Rule => ({ kind: 'all', rules });

/** Faults of the group about quorums and votes. */
export const quorumSeeders: Seeders = {
  'quorum/no-such-seat': [
    asksFor('the Vice-Chair', { offices: ['vice-chair'] }),
    asksFor('the Deputy Chair', { offices: ['deputy-chair'] }),
    asksFor('lay members', { classes: ['lay'] }, 'lay members'),
    asksFor('faith leaders', { sectors: ['faith'] }, 'faith leaders'),
    asksFor('Local schools', { groups: ['Local schools'] }),
    {
      put: (draft) => {
        const id = addOrganisation(draft, { short: 'Rail Users', sector: 'other-public' });
        asksFor(`${draft.place} Rail Users`, { organisations: [id] }).put(draft, undefined!);
      },
    },
  ],
  'quorum/never-met': [
    needs((seats) => [`The quorum is ${seats + 3} members.`, count(seats + 3)]),
    needs((seats) => [
      `The quorum is ${seats + 1} organisations.`,
      count(seats + 1, { counting: 'organisations' }),
    ]),
    needs(() => [
      'The quorum is three members, two of them from councils.',
      all(count(3), count(2, { who: { sectors: ['council'] }, described: 'people from councils' })),
    ]),
  ],
  'quorum/minimum-below-parts': [
    needs((seats) => [
      `The quorum is 2 members, and must include ${seats} people with a vote.`,
      all(count(2), count(seats, { who: { voting: 'yes' }, described: 'people with a vote' })),
    ]),
    needs((_, [first, second]) => [
      'One member is a quorum, with one from each of the first two partners among the two.',
      all(
        count(1),
        count(1, { who: { organisations: [first!] } }),
        count(1, { who: { organisations: [second!] } }),
      ),
    ]),
  ],
  'quorum/below-unanimity': [
    {
      put: (draft) => {
        restate(draft, 'decision-making', [
          'All members must agree to a decision.',
          {
            primary: 'unanimity',
            majority: { kind: 'unanimity', of: 'all-members' },
            fallback: 'none',
            output: 'decisions',
            effectOnPartners: 'unstated',
          },
        ]);
        restate(draft, 'quorum', ['The quorum is two members.', quorumOf(count(2))]);
        markQuote(draft, 'quorum');
      },
    },
  ],
  'quorum/chair-alone': [
    {
      put: (draft) => {
        const rule = all(count(2), count(1, { who: { offices: ['chair'] } }));
        restate(draft, 'quorum', [
          'The quorum is two members, the Chair among them.',
          { ...quorumOf(rule), substitutes: 'do-not-count' },
        ]);
        markQuote(draft, 'quorum');
        restate(draft, 'chair', ['The members elect the Chair.', { mode: 'elected' }]);
        replaceEverywhere(draft, 'Vice-Chair', 'Helper');
        replaceEverywhere(draft, 'Deputy Chair', 'Helper');
      },
    },
  ],
  'quorum/two-majorities': [
    {
      put: (draft, random) => {
        const [first, second] = random.some(
          [
            'All decisions need a simple majority of those present.',
            'All votes pass with two thirds of the votes cast.',
            'Any decision is made by a unanimous vote.',
          ],
          2,
        );
        putAtStart(draft, first!);
        putAtEnd(draft, words(second!));
      },
    },
  ],
  'quorum/not-stated': [
    {
      put: (draft) => {
        silence(draft, 'quorum');
        markQuote(draft, 'decision-making');
      },
    },
  ],
  'quorum/casting-vote-without-voting': [
    {
      put: (draft) => {
        restate(draft, 'decision-making', ['All agree before anything is done.', consensus]);
        silence(draft, 'voting-rights');
        restate(draft, 'casting-vote', casting);
        markQuote(draft, 'casting-vote');
      },
    },
  ],
  'quorum/even-votes-no-casting-vote': [
    evenVotes({
      primary: 'majority',
      majority: { kind: 'simple-majority', of: 'members-present' },
      fallback: 'none',
    }),
    evenVotes({ primary: 'consensus', fallback: 'majority' }),
    evenVotes({ primary: 'majority', fallback: 'unstated' }),
  ],
};

const casting: readonly [string, object] = [
  'Where views are tied, the Chair has a second vote.',
  { exists: 'yes', holder: { office: 'chair' } },
];

function quorumOf(rule: Rule): object {
  return { rule, substitutes: 'unstated', without: ['unstated'] };
}

/** A quorum that asks for someone who has no seat, in a clause that names them. */
function asksFor(name: string, who: object, described?: string): Way {
  return {
    put: (draft) => {
      const rule = all(
        count(2),
        count(1, { who, ...(described === undefined ? {} : { described }) }),
      );
      restate(draft, 'quorum', [
        `The quorum is two members, and ${name} must be there.`,
        quorumOf(rule),
      ]);
      const part = partOf(draft, 'quorum');
      part.text = part.text!.replace(name, words(name));
    },
  };
}

/** A quorum in which the whole of its words is the fault. */
function needs(
  say: (seats: number, organisations: readonly string[]) => readonly [string, Rule],
): Way {
  return {
    put: (draft) => {
      const organisations = draft.membership.seats.map((seat) => seat.organisations[0]!);
      const [sentence, rule] = say(organisations.length, organisations);
      restate(draft, 'quorum', [sentence, quorumOf(rule)]);
      markQuote(draft, 'quorum');
    },
  };
}

function evenVotes(answer: object): Way {
  return {
    put: (draft: Draft) => {
      const { seats } = draft.membership;
      if (seats.length % 2 === 1) seats[0]!.count.number = '2';
      silence(draft, 'casting-vote');
      const sentence = 'What cannot be agreed is decided by a vote of the members present.';
      restate(draft, 'decision-making', [
        sentence,
        { output: 'decisions', effectOnPartners: 'unstated', ...answer },
      ]);
      markQuote(draft, 'decision-making');
    },
    shape: { statutory: 'no' },
  };
}
