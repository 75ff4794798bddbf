import type { Random } from '../../bench/random.ts';
import { addOrganisation, addSeat } from './add-partner.ts';
import {
  partsOf,
  putInClause,
  replaceEverywhere,
  restate,
  silence,
  spareClauses,
} from './change.ts';
import type { Draft, Part } from './draft.ts';
import { whole, words } from './marks.ts';
import type { Seeders, Way } from './seeder.ts';

/** Faults of the group about the list of members. */
export const membershipSeeders: Seeders = {
  'membership/no-chair': [
    {
      put: (draft, random) => {
        withoutChair(draft);
        const chair = random.pick(['The Chair', 'the chair', 'The Co-Chairs']);
        putInClause(draft, `Apologies go to ${words(chair)} first.`, random);
      },
    },
    {
      put: (draft) => {
        withoutChair(draft);
        const section = draft.text.content.find(({ heading }) => heading === 'Membership')!;
        section.heading = whole(section.heading!);
      },
    },
  ],
  'membership/abolished-organisation': [
    {
      put: (draft, random) => {
        const superseded = random.pick([
          'audit-commission',
          'probation-trusts',
          'police-authorities',
        ]);
        const fields = { superseded };
        const id = addOrganisation(draft, { short: 'Old Bridge', sector: 'other-public', fields });
        addSeat(draft, `Keeper, ${draft.place} Old Bridge`, {
          organisations: [id],
          class: 'observer',
        });
        markLine(draft, `Keeper, ${draft.place} Old Bridge`);
      },
    },
  ],
  'membership/shared-seat-no-rule': [
    {
      put: (draft, random) => {
        const { seats } = draft.membership;
        const seat = random.pick(seats);
        const others = seats
          .filter((one) => one !== seat)
          .map(({ organisations }) => organisations[0]!);
        seat.organisations.push(...random.some(others, random.whole(1, 3)));
        markLine(draft, seat.label);
      },
    },
  ],
  'membership/more-seats-than-cap': [
    ruled((draft, random) => {
      const maximum = `${draft.membership.seats.length - random.whole(1, 3)}`;
      const counts = random.pick(['seats', 'people']);
      draft.membership.cap = { maximum, counts, clause: 'rule' };
      return `There are no more than ${maximum} members.`;
    }),
  ],
  'membership/subtotal-differs': [
    ruled((draft, random) => {
      const group = inGroup(draft, 2);
      const number = random.pick(['1', '3', '7']);
      draft.membership.subtotals = [{ group, count: { kind: 'exactly', number }, clause: 'rule' }];
      return `Of the members, ${number} come from the first group.`;
    }),
  ],
  'membership/share-not-kept': [
    ruled((draft, random) => {
      const group = inGroup(draft, 2);
      const share = random.pick([
        { qualifier: 'at-least', numerator: '1', denominator: '2' },
        { qualifier: 'more-than', numerator: '2', denominator: '3' },
        { qualifier: 'at-most', numerator: '1', denominator: '9' },
        { qualifier: 'exactly', numerator: '3', denominator: '4' },
      ]);
      draft.membership.shares = [{ group, clause: 'rule', ...share }];
      return 'The first group has a fixed share of the seats.';
    }),
  ],
  'membership/one-organisation-two-spellings': [
    {
      put: (draft, random) => {
        const { name } = draft.more[
          `organisations/${draft.membership.seats[1]!.organisations[0]!}`
        ] as {
          name: string;
        };
        // The name in the list of members comes first, and it is the name of the record.
        const other = name.replace(' ', '');
        putInClause(draft, `Thanks go to ${words(other)} for its help.`, random);
      },
    },
  ],
};

function withoutChair(draft: Draft): void {
  const usual = {
    rule: { kind: 'count', minimum: '2' },
    substitutes: 'unstated',
    without: ['unstated'],
  };
  restate(draft, 'quorum', ['The quorum is two members.', usual]);
  silence(draft, 'chair');
  replaceEverywhere(draft, 'The Chair', 'The Speaker');
  replaceEverywhere(draft, 'the Chair', 'the Speaker');
}

/** Marks a line of the list of members in the words. */
function markLine(draft: Draft, label: string): void {
  for (const part of partsOf(draft)) {
    if (part.text === label) part.text = words(label);
    if (part.id === 'members')
      part.rows = part.rows!.map((row) =>
        row.map((cell) => (cell === label ? words(label) : cell)),
      );
  }
}

/** Puts so many seats into a group of their own. */
function inGroup({ membership }: Draft, count: number): string {
  for (const [at, seat] of membership.seats.entries())
    seat.group = at < count ? 'First group' : 'Second group';
  return 'First group';
}

/** A rule on the list in a clause of its own: all of its words, or those that the fact on the members quotes. */
function ruled(rule: (draft: Draft, random: Random) => string): Way {
  return {
    put: (draft, random) => {
      const sentence = rule(draft, random);
      const clause: Part = random.pick(spareClauses(draft));
      clause.id = 'rule';
      if (random.chance(0.5)) {
        clause.text = words(sentence);
        return;
      }
      clause.text = `${clause.text!} ${words(sentence)}`;
      draft.facts.membership!.evidence!.push({ clause: 'rule', quote: sentence });
    },
  };
}
