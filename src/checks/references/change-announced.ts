import type { Check } from '../check.ts';
import type { AnnouncedChange } from '../reading/names/announced-changes.ts';
import { announcedChanges } from '../reading/names/announced-changes.ts';
import { dateWords } from '../../english/date-words.ts';
import { addDuration } from '../../register/days/add-duration.ts';
import { lastDayOf } from '../../register/days/last-day-of.ts';

/** What is named is not about to change; a notice where a change is announced. */
export const changeAnnounced: Check = {
  id: 'references/change-announced',
  since: '0.1',
  severity: 'info',
  concern: 'name',
  inConstitution: (constitution, register) =>
    announcedChanges(constitution, register).map((change) => ({
      ...change.places,
      message: messageOf(change, register.today),
    })),
};

function messageOf({ entry, subject }: AnnouncedChange, today: string): string {
  return `A change is announced for ${subject}. ${entry.planned!} ${knownWhen(entry.checkedOn, today)}`;
}

// News of what is planned ages: after three months somebody should look again.
function knownWhen(checkedOn: string, today: string): string {
  const known = `We checked this in ${dateWords(checkedOn)}`;
  return today > addDuration(lastDayOf(checkedOn), 'P3M')
    ? `${known}. Look for later news, and come back to it at the next review.`
    : `${known}. Come back to it at the next review.`;
}
