import type { Membership, Seat, SeatCount } from '../../model/membership.ts';
import type { Total } from '../../register/seats/seat-totals.ts';
import { isSameNumber, seatTotals } from '../../register/seats/seat-totals.ts';
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

/** Office, vote, substitute and class of a seat in words; only what the document says. */
export function seatTerms(seat: Seat): string {
  const parts = [
    seat.office && officeNames[seat.office],
    classWords[seat.class],
    seat.voting === 'yes' && 'votes',
    seat.voting === 'no' && 'no vote',
    seat.substitute === 'named' && 'named substitute',
    seat.substitute === 'allowed' && 'substitute allowed',
    seat.substitute === 'not-allowed' && 'no substitute',
    seat.people !== undefined && `shared by ${seat.people} people`,
    seat.vacant && 'vacant',
    seat.deputy && `deputy: ${seat.deputy}`,
    seat.group,
  ];
  return capital(parts.filter(Boolean).join(', '));
}

/** What the seats, the people and the votes of a body come to, as sentences. */
export function totalSentences(membership: Pick<Membership, 'seats' | 'cap'>): string[] {
  if (membership.seats.length === 0) return [];
  const totals = seatTotals(membership);
  const votes =
    totals.votes === undefined
      ? 'The document does not say who votes.'
      : totalSentence(totals.votes, 'vote');
  const cap =
    membership.cap &&
    `The document sets a limit of ${count(membership.cap.maximum, membership.cap.counts === 'people' ? 'person' : 'seat', membership.cap.counts === 'people' ? 'people' : 'seats')}.`;
  return [
    totalSentence(totals.seats, 'seat'),
    isSameNumber(totals.seats, totals.people)
      ? ''
      : totalSentence(totals.people, 'person', 'people'),
    votes,
    cap ?? '',
  ].filter((part) => part !== '');
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
  const named = because.slice(0, 3).map((label) => `“${shorten(label)}”`);
  const more = because.length > 3 ? [`${because.length - 3} more`] : [];
  return `The number of ${plural} cannot be computed, because the document gives none for ${list([...named, ...more])}.`;
}

function shorten(label: string): string {
  return label.length > 60 ? `${label.slice(0, 57).trimEnd()}…` : label;
}
