import { addOrganisation, addParty, addSeat } from './add-partner.ts';
import { restate } from './change.ts';
import type { HarmlessChanges } from './harmless.ts';

/** Changes of the list of members and of the quorum that take nothing away. */
export const harmlessMembers: HarmlessChanges = {
  'a smaller quorum': {
    change: (draft, random) => {
      const minimum = `${random.whole(1, 3)}`;
      const rule = { kind: 'count', minimum };
      restate(draft, 'quorum', [`A quorum is ${minimum}.`, quorumOf(rule)]);
    },
  },
  'a quorum of parts that can be met': {
    change: (draft) => {
      const [first, second] = draft.membership.seats.map(({ organisations }) => organisations[0]!);
      const rules = [
        { kind: 'count', minimum: '2' },
        { kind: 'count', minimum: '1', who: { organisations: [first] } },
        { kind: 'count', minimum: '1', who: { organisations: [second] } },
      ];
      restate(draft, 'quorum', [
        'Two members, who are of the first two partners.',
        quorumOf({ kind: 'all', rules }),
      ]);
    },
  },
  'a quorum with the Chair in it': {
    change: (draft) => {
      const rules = [
        { kind: 'count', minimum: '3' },
        { kind: 'count', minimum: '1', who: { offices: ['vice-chair', 'chair'] } },
      ];
      restate(draft, 'quorum', [
        'Three members, with the Chair among them.',
        quorumOf({ kind: 'all', rules }),
      ]);
    },
  },
  'more members for each seat': {
    change: ({ membership }, random) => {
      for (const { count } of membership.seats) count.number = `${random.whole(1, 4)}`;
    },
  },
  'rules on the list that it keeps': {
    change: ({ membership, text }, random) => {
      const { seats } = membership;
      text.content.push({ kind: 'clause', id: 'rule', text: 'The list keeps to the limits.' });
      for (const [at, seat] of seats.entries()) seat.group = at < 2 ? 'First' : 'Second';
      membership.cap = {
        maximum: `${seats.length + random.whole(0, 3)}`,
        counts: 'seats',
        clause: 'rule',
      };
      membership.subtotals = [
        { group: 'First', count: { kind: 'exactly', number: '2' }, clause: 'rule' },
      ];
      const share = { qualifier: 'at-most', numerator: '1', denominator: '2' };
      membership.shares = [{ group: 'First', clause: 'rule', ...share }];
    },
  },
  'a shared seat with a rule': {
    change: ({ membership }, random) => {
      const [first, second] = membership.seats;
      first!.organisations.push(...second!.organisations);
      first!.sharing = random.pick(['in-turn', 'one-person', 'agreed-between-them']);
    },
  },
  'names that may be shown': {
    change: ({ membership }, random) => {
      const basis = {
        kind: 'consent',
        source: 'The list',
        confirmed: random.pick(['2025', '2026-05-30']),
      };
      random.pick(membership.seats).holders = [{ name: 'Marta Kowalski', basis }];
    },
  },
  'one more member': {
    change: (draft) => {
      const organisation = addOrganisation(draft, { short: 'Weavers', sector: 'business' });
      addSeat(draft, `Master, ${draft.place} Weavers`, { organisations: [organisation] });
    },
    shape: { hasMatrix: false },
  },
  'one more party with a seat': {
    change: (draft) => {
      addParty(draft, 'Carers Network', (_, row) => (row === 0 ? 'R' : row < 3 ? 'C' : ''));
    },
    shape: { hasMatrix: true },
  },
  'an observer without a column': {
    change: (draft) => {
      const organisation = addOrganisation(draft, { short: 'Museum', sector: 'other-public' });
      addSeat(draft, `Keeper, ${draft.place} Museum`, {
        organisations: [organisation],
        class: 'observer',
      });
    },
    shape: { hasMatrix: true },
  },
};

function quorumOf(rule: object): object {
  return { rule, substitutes: 'unstated', without: ['unstated'] };
}
