import type { Superseded } from '../../model/superseded.ts';
import { documentDates, writtenWhen } from '../../register/document-dates.ts';
import { firstDayOf } from '../../register/last-day-of.ts';
import type { Constitution } from '../../register/register.ts';
import type { Check, Problem } from '../check.ts';
import { alsoAt, placed } from './placed.ts';
import type { SupersededMentions } from './superseded-mentions.ts';
import { supersededMentions } from './superseded-mentions.ts';
import { supersededMessage } from './superseded-message.ts';

/** A check that a document names nothing of some kinds that is no more. */
export function supersededCheck(
  id: string,
  { kinds, severity }: { kinds: readonly Superseded['kind'][]; severity: Check['severity'] },
): Check {
  return {
    id,
    since: '1.0',
    severity,
    inConstitution: (constitution, register) =>
      supersededMentions(constitution, register)
        .filter(({ entry }) => kinds.includes(entry.kind) && hasHappened(entry, register.today))
        .map((mentions) => problemOf(mentions, constitution)),
  };
}

// A register can be built for an earlier day, and an entry can be written before its day comes.
function hasHappened({ change, effective }: Superseded, today: string): boolean {
  return change !== 'announced' && firstDayOf(effective!) <= today;
}

function problemOf(mentions: SupersededMentions, { record }: Constitution): Problem {
  const { entry, main } = mentions;
  const when = writtenWhen(documentDates(record), entry.effective!);
  return {
    ...placesOf(mentions),
    message: supersededMessage(main, { entry, when }),
    ...(main.isPast || entry.mayRemain === 'yes' ? { severity: 'info' as const } : {}),
  };
}

/** Where a document names an entry: the most telling place, with the others beside it. */
export function placesOf({ id, main, others }: SupersededMentions): Omit<Problem, 'message'> {
  return { ...placed(main), about: id, ...alsoAt(others) };
}
