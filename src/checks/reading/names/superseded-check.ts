import type { CheckId } from '../../../diagnostics/check-groups.ts';
import type { ConstitutionRecord } from '../../../model/constitution.ts';
import type { Superseded } from '../../../model/knowledge/superseded.ts';
import { documentDates } from '../../../register/days/document-dates.ts';
import { writtenWhen } from '../../../register/days/written-when.ts';
import { hasEnded } from '../../../register/days/has-ended.ts';
import type { Constitution, Register } from '../../../register/register.ts';
import type { Check, Remark } from '../../check.ts';
import { alsoAt, placed } from './placed.ts';
import { earlierInDocument } from '../words/same-document.ts';
import type { SupersededMentions } from './superseded-mentions.ts';
import { supersededMentions } from './superseded-mentions.ts';
import { supersededMessage } from './superseded-message.ts';

/** A check that a document names nothing of some kinds that is no more. */
export function supersededCheck(
  id: CheckId,
  { kinds, severity }: { kinds: readonly Superseded['kind'][]; severity: Check['severity'] },
): Check {
  return {
    id,
    since: '0.1',
    severity,
    concern: 'name',
    inConstitution: (constitution, register) =>
      supersededMentions(constitution, register)
        .filter(({ entry }) => kinds.includes(entry.kind) && hasEnded(entry, register.today))
        // What a document tells as history needs no change.
        .filter(({ main }) => !main.isPast)
        .filter(({ id }) => !isToldBefore(id, constitution, register))
        .map((mentions) => remarkOf(mentions, constitution)),
  };
}

/** Whether another body of the same document is told of an entry. */
export function isToldBefore(id: string, constitution: Constitution, register: Register): boolean {
  return earlierInDocument(constitution, register).some((part) =>
    supersededMentions(part, register).some((one) => one.id === id && !one.main.isPast),
  );
}

function remarkOf(mentions: SupersededMentions, { record }: Constitution): Remark {
  const isOwn = isNameOf(mentions.main.words, record.body);
  const { entry, main } = mentions;
  const when = writtenWhen(documentDates(record), entry.effective!);
  return {
    ...placesOf(mentions),
    message: supersededMessage(main, { entry, when, isOwn }),
    ...(entry.mayRemain === 'yes' ? { severity: 'info' as const } : {}),
  };
}

function isNameOf(words: string, { name, aliases = [] }: ConstitutionRecord['body']): boolean {
  return [name, ...aliases].some((one) => one.split(' ').includes(words));
}

/** Where a document names an entry: the most telling place, with the others beside it. */
export function placesOf({ id, main, others }: SupersededMentions): Omit<Remark, 'message'> {
  return { ...placed(main), about: id, entry: id, ...alsoAt(others) };
}
