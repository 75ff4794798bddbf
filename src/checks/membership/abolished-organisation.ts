import type { Seat } from '../../model/membership.ts';
import { documentDates } from '../../register/days/document-dates.ts';
import { writtenWhen } from '../../register/days/written-when.ts';
import type { EndedEntry } from '../../register/days/has-ended.ts';
import { hasEnded } from '../../register/days/has-ended.ts';
import { standingSuccessors } from '../../register/days/standing-successors.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { list } from '../../english/list.ts';
import { capital } from '../../english/sentence.ts';
import { supersededChecks } from '../reading/names/superseded-checks.ts';
import { seatPlace } from '../reading/words/words-place.ts';

/** Seats are for organisations that still exist. */
export const abolishedOrganisation: Check = {
  id: 'membership/abolished-organisation',
  since: '0.1',
  severity: 'warning',
  concern: 'provision',
  // Where the seat’s own words name what ended, that finding says so already.
  yieldsTo: { checks: supersededChecks, sharing: 'entry at one place' },
  inConstitution: (constitution, register) =>
    constitution.membership.seats.flatMap((seat) =>
      endedHolders(seat, register).map((entry, index) => ({
        ...remarkOf(seat, { entry, constitution }),
        about: index === 0 ? seat.id : `${seat.id}-${index + 1}`,
      })),
    ),
};

type EndedHolder = EndedEntry & { readonly id: string };

function endedHolders({ organisations = [] }: Seat, register: Register): EndedHolder[] {
  const ended = organisations.flatMap((id) => register.organisations.get(id)?.superseded ?? []);
  return [...new Set(ended)].flatMap((id) => {
    const entry = register.superseded.get(id);
    return entry !== undefined && hasEnded(entry, register.today) ? [{ ...entry, id }] : [];
  });
}

function remarkOf(
  seat: Seat,
  { entry, constitution }: { entry: EndedHolder; constitution: Constitution },
): Omit<Remark, 'about'> {
  const when = writtenWhen(documentDates(constitution.record), entry.effective);
  const since = when === 'after' ? ' That was before this was written.' : '';
  const today = standingSuccessors(entry);
  const advice =
    today.length === 0
      ? 'Say who has the seat now, or take it out.'
      : `${capital(list(today))} came after it. Say who has the seat now.`;
  return {
    ...seatPlace(seat, constitution),
    entry: entry.id,
    message: `The seat “${seat.label}” is for an organisation that no longer exists. ${entry.what}${since} ${advice}`,
  };
}
