import type { OwnSeats, Seat } from '../../model/membership.ts';
import type { SeatCount } from '../../model/seat-count.ts';
import type { Office } from '../../model/office.ts';
import type { Total } from '../../register/seats/seat-totals.ts';
import { isSameNumber, seatTotals, vacantSeats } from '../../register/seats/seat-totals.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { isOfficeOfOne } from '../../register/seats/is-office-of-one.ts';
import type { RuledList } from './membership-rules.ts';
import { membershipRules } from './membership-rules.ts';
import { officeNames } from './names.ts';
import { capital } from '../../english/sentence.ts';
import { count } from '../../english/count.ts';
import { list } from '../../english/list.ts';
import { countRange, range } from '../../english/range.ts';

/** How many seats, in words: “6”, “up to 4”, “one for each council (6)”, “not stated”. */
export function countWords(seats: SeatCount): string {
  switch (seats.kind) {
    case 'exactly':
      return String(seats.number);
    case 'range':
      return range({ minimum: seats.minimum ?? 0, maximum: seats.maximum });
    case 'one-per':
      return `1 for each ${seats.each}${seats.number === undefined ? '' : ` (${seats.number})`}`;
    case 'several-per':
      return severalWords(seats);
    case 'in-proportion':
      return `in proportion to ${seats.to}`;
    case 'balance':
      return `the balance of ${seats.of}`;
    case 'to-be-confirmed':
      return 'to be confirmed';
    case 'unstated':
      return 'not stated';
  }
}

// “At least 2 for each council (of 6)”: how many for each, and for how many.
function severalWords({
  each,
  minimum,
  maximum,
  of,
}: Extract<SeatCount, { kind: 'several-per' }>): string {
  const known = of === undefined ? '' : ` (of ${of})`;
  if (minimum === undefined && maximum === undefined)
    return `some for each ${each}${known}, number not stated`;
  if (minimum === undefined) return `up to ${maximum} for each ${each}${known}`;
  if (maximum === undefined) return `at least ${minimum} for each ${each}${known}`;
  return `${range({ minimum, maximum })} for each ${each}${known}`;
}

const classWords: Partial<Record<Seat['class'], string>> = {
  statutory: 'statutory member',
  executive: 'executive member',
  'non-executive': 'non-executive member',
  lay: 'lay member',
  'ex-officio': 'by office',
  'co-opted': 'co-opted',
  observer: 'observer',
  adviser: 'adviser',
};

// “Chair”, of a seat or of one among several in its line.
function officeWords(office: Office, seat: Seat): string {
  return isOfficeOfOne(office, seat)
    ? `one of them is the ${officeNames[office]}`
    : officeNames[office];
}

function vacantWords({ vacant, count: number }: Seat): string | undefined {
  if (vacant === undefined) return undefined;
  return vacant === 'yes' || (number.kind === 'exactly' && number.number === vacant)
    ? 'vacant'
    : `${vacant} vacant`;
}

/** Office, vote, substitute and class of a seat in words; only what the document says. */
export function seatTerms(seat: Seat, register: Pick<Register, 'organisations'>): string {
  const parts = [
    seat.office && officeWords(seat.office, seat),
    ...(seat.each ?? []).map((own) => ownWords(own, register)),
    classWords[seat.class],
    seat.voting === 'yes' && 'votes',
    seat.voting === 'no' && 'no vote',
    seat.substitute === 'named' && 'named substitute',
    seat.substitute === 'allowed' && 'substitute allowed',
    seat.substitute === 'not-allowed' && 'no substitute',
    seat.people !== undefined && `shared by ${seat.people} people`,
    seat.sharing && sharingWords[seat.sharing],
    vacantWords(seat),
    seat.deputy && `deputy: ${seat.deputy}`,
    isClass(seat) ? undefined : seat.group,
    seat.proviso && `“${seat.proviso}”`,
  ];
  return capital(parts.filter(Boolean).join(', '));
}

// “Statutory member” says the group “Statutory” too.
function isClass({ group, class: own }: Seat): boolean {
  const name = group?.toLowerCase().replace(/ members?$/, '');
  return name !== undefined && classWords[own] === `${name} member`;
}

const sharingWords: Record<NonNullable<Seat['sharing']>, string> = {
  'one-person': 'one person serves all its organisations',
  'in-turn': 'its organisations take turns',
  'agreed-between-them': 'its organisations agree who sits',
  'chosen-by-the-group': 'the group chooses who sits',
};

// “Riverside Council: 1, the Chair”: what one organisation of the line has of its own.
function ownWords(
  { organisation, count: number, office }: OwnSeats,
  { organisations }: Pick<Register, 'organisations'>,
): string {
  const name = organisations.get(organisation)?.name ?? organisation;
  return `${name}: ${countWords(number)}${office === undefined ? '' : ` (${officeNames[office]})`}`;
}

/** What the seats, the people and the votes of a body come to, as sentences. */
export function totalSentences(
  membership: RuledList,
  partHeld?: Constitution['partHeld'],
  isBySeat = true,
): string[] {
  if (membership.seats.length === 0) return [];
  const totals = seatTotals(membership);
  return [
    totalSentence(totals.seats, 'seat'),
    isSameNumber(totals.seats, totals.people)
      ? ''
      : totalSentence(totals.people, 'person', 'people'),
    vacantSentence(vacantSeats(membership)),
    isBySeat ? votesSentence(membership, partHeld) : 'Votes are not counted seat by seat.',
    ...membershipRules(membership),
  ].filter((part) => part !== '');
}

function vacantSentence(vacant: number): string {
  if (vacant === 0) return '';
  return `${count(vacant, 'seat')} ${vacant === 1 ? 'is' : 'are'} given as vacant.`;
}

function votesSentence(membership: RuledList, partHeld: Constitution['partHeld']): string {
  const { votes } = seatTotals(membership);
  const held = partHeld === undefined ? 'The document' : 'The part of the document that we hold';
  const silent = `${held} does not say`;
  if (votes === undefined && membership.seats.some(({ voting }) => voting !== 'unstated'))
    return `${silent} of every seat whether it votes.`;
  if (votes === undefined) return `${silent} who votes.`;
  const left = membership.seats.some(
    (seat) => seat.voting === 'yes' && (seat.vacant === 'yes' || seat.vacant !== undefined),
  );
  const sentence = totalSentence(votes, 'vote');
  return left && votes.maximum !== undefined
    ? sentence.replace(/\.$/, ', leaving out vacant seats.')
    : sentence;
}

/** A total in a cell: “4”, “2 to 4”, “4 or more”. */
export function totalWords(total: Total): string {
  return isUnknown(total) ? 'Not stated' : capital(range(total));
}

/** Whether nothing at all can be said of a total: each of its seats is still to be confirmed. */
export function isUnknown({ minimum, maximum }: Total): boolean {
  return minimum === 0 && maximum === undefined;
}

/** A total as a sentence; when it cannot be computed, why. */
export function totalSentence(
  { minimum, maximum, because }: Total,
  noun: string,
  plural = `${noun}s`,
): string {
  if (maximum !== undefined)
    return `${capital(countRange({ minimum, maximum }, noun, plural))} in all.`;
  const known = minimum === 0 ? '' : `${capital(countRange({ minimum }, noun, plural))}. `;
  const named = because.slice(0, 3).map((label) => `“${shorten(label)}”`);
  const more = because.length > 3 ? [`${because.length - 3} more`] : [];
  return `${known}The document gives no number of ${plural} for ${list([...named, ...more])}.`;
}

// At the end of a word.
function shorten(label: string): string {
  return label.length > 60 ? `${label.slice(0, 58).replace(/\s+\S*$/, '')}…` : label;
}
