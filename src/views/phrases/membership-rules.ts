import type { GroupShare, Membership, Subtotal } from '../../model/membership.ts';
import type { z } from 'zod';
import { limits } from '../../register/seats/seat-totals.ts';
import { count } from '../../english/count.ts';
import { countRange } from '../../english/range.ts';
import { share } from './measures.ts';

/** A list of seats with what the document rules of it. */
export type RuledList = Pick<Membership, 'seats' | 'cap' | 'subtotals' | 'shares'>;

/** What the document rules about its list, as sentences: a limit, numbers for groups, shares of kinds of people. */
export function membershipRules(membership: RuledList): string[] {
  const { cap, subtotals = [], shares = [] } = membership;
  return [
    ...(cap === undefined ? [] : [capSentence(cap)]),
    ...subtotals.map(subtotalSentence),
    ...shares.map((one) => shareSentence(one, membership)),
  ];
}

type Cap = NonNullable<Membership['cap']>;

const capNouns: Record<Cap['counts'], readonly [one: string, many: string]> = {
  seats: ['seat', 'seats'],
  people: ['person', 'people'],
  'voting-seats': ['seat with a vote', 'seats with a vote'],
};

function capSentence({ maximum, counts }: Cap): string {
  const [one, many] = capNouns[counts];
  return `The document sets a limit of ${count(maximum, one, many)}.`;
}

function subtotalSentence({ group, count: number }: z.infer<typeof Subtotal>): string {
  const [minimum, maximum] = limits({ count: number });
  const whose = group === undefined ? 'the body' : `“${group}”`;
  if (maximum === undefined && minimum < 2 && number.kind !== 'range')
    return `The document does not give ${whose} a number of seats.`;
  return `The document gives ${whose} ${countRange({ minimum, maximum }, 'seat')} in all.`;
}

const qualifiers: Record<z.infer<typeof GroupShare>['qualifier'], string> = {
  'at-least': 'at least',
  'at-most': 'at most',
  exactly: 'exactly',
  'more-than': 'more than',
};

function shareSentence(
  { group, qualifier, numerator, denominator }: z.infer<typeof GroupShare>,
  { seats }: RuledList,
): string {
  const part = numerator === denominator ? 'all' : `${share(numerator, denominator)} of`;
  const rule = `The document sets a share for “${group}”: ${qualifiers[qualifier]} ${part} the members.`;
  return seats.some((seat) => seat.group === group)
    ? rule
    : `${rule} A list of seats does not tell whether that is kept.`;
}
