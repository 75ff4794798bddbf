import type { Seat } from '../../model/membership.ts';
import { documentDates } from '../../register/days/document-dates.ts';
import { writtenWhen } from '../../register/days/written-when.ts';
import type { Ended } from '../../register/days/has-ended.ts';
import { hasEnded } from '../../register/days/has-ended.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { list } from '../../english/list.ts';
import { supersededMentions } from '../reading/names/superseded-mentions.ts';
import { seatPlace } from '../reading/words/words-place.ts';

/** Seats are for organisations that still exist. */
export const abolishedOrganisation: Check = {
  id: 'membership/abolished-organisation',
  since: '1.0',
  severity: 'warning',
  inConstitution: (constitution, register) =>
    constitution.membership.seats.flatMap((seat) =>
      endedHolders(seat, { constitution, register }).map((entry, index) => ({
        ...remarkOf(seat, { entry, constitution }),
        about: index === 0 ? seat.id : `${seat.id}-${index + 1}`,
      })),
    ),
};

// Where the seat’s own words name what ended, that finding says so already.
function endedHolders(
  { organisations = [], label }: Seat,
  { constitution, register }: { constitution: Constitution; register: Register },
): Ended[] {
  const reported = supersededMentions(constitution, register)
    .filter(({ main, others }) => [main, ...others].some(({ words }) => label.includes(words)))
    .map(({ id }) => id);
  const ended = organisations.map((id) => register.organisations.get(id)?.superseded ?? '');
  return [...new Set(ended)]
    .filter((id) => !reported.includes(id))
    .flatMap((id) => register.superseded.get(id) ?? [])
    .filter((entry) => hasEnded(entry, register.today));
}

function remarkOf(
  seat: Seat,
  { entry, constitution }: { entry: Ended; constitution: Constitution },
): Omit<Remark, 'about'> {
  const when = writtenWhen(documentDates(constitution.record), entry.effective);
  const since = when === 'after' ? ' That was before this was written.' : '';
  const today = entry.successors
    .map(({ name }) => name)
    .filter((name) => !name.includes('(until '));
  const advice =
    today.length === 0
      ? 'Say who has the seat now, or take it out.'
      : `Say who has the seat now: after it came ${list(today)}.`;
  return {
    ...seatPlace(seat, constitution),
    message: `The seat “${seat.label}” is for an organisation that ended. ${entry.what}${since} ${advice}`,
  };
}
