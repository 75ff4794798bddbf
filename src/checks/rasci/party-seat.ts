import type { Constitution } from '../../register/register.ts';
import type { Spot, Remark } from '../check.ts';
import { matrixCheck } from '../reading/matrix/matrix-check.ts';
import { shortList } from '../reading/matrix/short-list.ts';
import type { Unmatched } from '../reading/matrix/table-partners.ts';
import { tablePartners } from '../reading/matrix/table-partners.ts';

/** Who stands in the table has a seat, and who has a seat stands in the table. */
export const partySeat = matrixCheck('party-seat', 'warning', (rasci, constitution, register) => {
  const { membership } = constitution;
  // A list of members that is open, or not given, leaves nothing to compare.
  if (membership.state !== 'stated' || membership.seats.length === 0) return [];
  const { parties, seats } = tablePartners(rasci, membership, register);
  return [
    ...lonely(parties, {
      about: 'no-seat',
      clause: rasci.table,
      toPlace: (index) => ({ document: 'rasci', path: ['parties', index, 'label'] }),
      message: (names, verb) =>
        `${names} ${verb} a part in the table, but no seat in the list of members. Say whether they are members.`,
    }),
    ...lonely(seats, {
      about: 'no-column',
      clause: clauseOf(seats, constitution),
      toPlace: (index) => ({ document: 'membership', path: ['seats', index, 'label'] }),
      message: (names, verb) =>
        `${names} ${verb} a seat, but no place in the table. Add one, or say which party stands for them.`,
    }),
  ];
});

function clauseOf([first]: readonly Unmatched[], { membership }: Constitution): string {
  return membership.seats[first?.index ?? 0]!.clause;
}

function lonely(
  lines: readonly Unmatched[],
  {
    about,
    clause,
    toPlace,
    message,
  }: {
    about: string;
    clause: string;
    toPlace: (index: number) => Pick<Spot, 'document' | 'path'>;
    message: (names: string, verb: string) => string;
  },
): Remark[] {
  const [first] = lines;
  if (first === undefined) return [];
  const isOne = lines.length === 1;
  return [
    {
      ...toPlace(first.index),
      about,
      clause,
      severity: lines.some(({ isCertain }) => isCertain) ? 'warning' : 'info',
      message: message(shortList(lines.map(({ label }) => `“${label}”`)), isOne ? 'has' : 'have'),
      ...(isOne
        ? {}
        : {
            related: lines.map(({ index, label }) => ({ ...toPlace(index), message: label })),
          }),
    },
  ];
}
