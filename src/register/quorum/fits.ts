// Also runs in the browser.
import type { SeatSelector } from '../../model/answers/quorum.ts';
import type { QuorumSeat } from './quorum-meeting.ts';

/** Whether a seat is one of those a rule speaks of; “perhaps” where the document does not say who votes. */
export function fits(seat: QuorumSeat, who: SeatSelector | undefined): 'yes' | 'no' | 'perhaps' {
  if (who === undefined) return 'yes';
  const isOneOf = (values: readonly string[] | undefined, value: string | undefined): boolean =>
    values === undefined || (value !== undefined && values.includes(value));
  const isMeant =
    isOneOf(who.seats, seat.id) &&
    isOneOf(who.offices, seat.office) &&
    isOneOf(who.sectors, seat.sector) &&
    isOneOf(who.classes, seat.class) &&
    isOneOf(who.groups, seat.group) &&
    (who.organisations === undefined ||
      seat.organisations.some((id) => who.organisations!.includes(id)));
  if (!isMeant || (who.voting === 'yes' && seat.voting === 'no')) return 'no';
  return who.voting === 'yes' && seat.voting === 'unstated' ? 'perhaps' : 'yes';
}
