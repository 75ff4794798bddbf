// Also runs in the browser.
import type { SeatSelector } from '../../model/answers/quorum.ts';
import type { QuorumSeat } from './quorum-meeting.ts';

/**
 * Whether a seat is one of those a rule speaks of.
 *
 * Shape: `perhaps` where the document does not say who votes, or whose people of a line with several
 *        organisations are; `may-hold` where the rule asks for an office that is not tied to a seat,
 *        and whoever is in this one may hold it; `one-of-them` where one person in the line has it.
 */
export type Fit = 'yes' | 'no' | 'perhaps' | 'may-hold' | 'one-of-them';

/** How a seat fits those that a rule speaks of. */
export function fits(seat: QuorumSeat, who: SeatSelector | undefined): Fit {
  if (who === undefined) return 'yes';
  const isOneOf = (values: readonly string[] | undefined, value: string | undefined): boolean =>
    values === undefined || (value !== undefined && values.includes(value));
  const isOneOfThem =
    isOneOf(who.seats, seat.id) &&
    isOneOf(who.sectors, seat.sector) &&
    isOneOf(who.classes, seat.class) &&
    isOneOf(who.groups, seat.group) &&
    (who.organisations === undefined ||
      seat.organisations.some((id) => who.organisations!.includes(id)));
  if (!isOneOfThem || (who.voting === 'yes' && seat.voting === 'no')) return 'no';
  if (!isOneOf(who.offices, seat.office))
    return seat.mayHold?.some((office) => isOneOf(who.offices, office)) ? 'may-hold' : 'no';
  if (who.offices !== undefined && seat.isOfficeOfOne) return 'one-of-them';
  const isUnsure =
    (who.voting === 'yes' && seat.voting === 'unstated') || isPartlyMeant(seat, who.organisations);
  return isUnsure ? 'perhaps' : 'yes';
}

// Of three people from “the trust and the college” nobody knows how many are from the trust. One
// seat that organisations share stands for each of them.
function isPartlyMeant(
  { seats, organisations }: QuorumSeat,
  meant: readonly string[] | undefined,
): boolean {
  return seats !== 1 && meant !== undefined && organisations.some((id) => !meant.includes(id));
}

/** Whether a seat itself is meant, and not an office that somebody in it may hold. */
export function isMeant(seat: QuorumSeat, who: SeatSelector | undefined): boolean {
  const fit = fits(seat, who);
  return fit === 'yes' || fit === 'perhaps';
}
