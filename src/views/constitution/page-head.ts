import type { ConstitutionRecord } from '../../model/constitution.ts';
import { dateWords, onOrIn } from '../../english/date-words.ts';
import { capital } from '../../english/sentence.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { ReviewState } from '../../register/reviews/review-record.ts';
import { reviewRecords } from '../../register/reviews/review-records.ts';
import { placesServed } from '../../register/places/places-served.ts';
import { list } from '../../english/list.ts';
import { isHistoric } from '../../register/time/body-time.ts';
import { endOfBody } from '../answers/end-view.ts';
import { placeInSentence } from '../phrases/place-words.ts';
import { versionPhrase, writtenAbout } from '../phrases/version-phrase.ts';

/** What stands under the title of a constitution, in two short lines. */
export interface PageHead {
  /** “Terms of reference · 2024/25 · draft · Riverside”. */
  readonly line: string;
  /** “Ended in December 2012. Kept as a record.”; nothing where the body is current. */
  readonly ended: string | undefined;
  /** What follows the word for how its review stands: “review was due in March 2025”; nothing once there is none to come. */
  readonly review: string | undefined;
}

/** The lines under the title of a constitution: nothing in them stands in the title, or twice. */
export function pageHead(constitution: Constitution, register: Register): PageHead {
  const { record, key } = constitution;
  const places = placesServed(constitution.partnershipId, register)
    .map(placeInSentence)
    .filter((name) => !record.body.name.includes(name));
  const status = record.status === 'draft' || record.status === 'superseded' ? record.status : '';
  const parts = [documentKind(record), versionInBrief(record), status, list(places)];
  const end = endOfBody(key, register);
  return {
    line: capital(parts.filter((part) => part !== '').join(' · ')),
    ended: end && `${end.title}.${isHistoric(key, register) ? ' Kept as a record.' : ''}`,
    review: reviewInBrief(key, register),
  };
}

function versionInBrief(record: ConstitutionRecord): string {
  const about = writtenAbout(record);
  return about === undefined ? versionPhrase(record) : `written ${about}`;
}

const kinds = [
  'terms of reference',
  'constitution',
  'memorandum of understanding',
  'partnership agreement',
  'standing orders',
  'rules of procedure',
  'membership list',
];

// What sort of document its own title says it is; the whole title where it says another.
function documentKind({ title, body }: ConstitutionRecord): string {
  const plain = title.toLowerCase();
  const kind = kinds.find((one) => plain.includes(one));
  if (kind !== undefined) return kind;
  return plain === body.name.toLowerCase() ? '' : title;
}

const undated: Record<Exclude<ReviewState, 'over'>, string> = {
  overdue: '',
  'due-soon': '',
  'in-date': '',
  unknown: 'for the next review',
  'no-date': 'for a review',
};

function reviewInBrief(key: string, register: Register): string | undefined {
  const { due, state } = reviewRecords(register).get(key)!;
  if (state === 'over') return undefined;
  if (due === undefined) return undated[state];
  const when = due.derived === undefined ? onOrIn(due.date) : `by ${dateWords(due.date)}`;
  return `review ${state === 'overdue' ? 'was due' : 'due'} ${when}`;
}
