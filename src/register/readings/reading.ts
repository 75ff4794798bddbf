// Also runs in the browser.
import type { EvidenceInBody } from '../../model/evidence.ts';
import type { FactState } from '../../model/fact.ts';
import type { FactOn } from '../../model/facts.ts';
import type { Membership } from '../../model/membership.ts';
import type { TopicId } from '../../model/topic-ids.ts';

/**
 * What can be said of a document on a topic.
 *
 * Shape: beside what is coded, `not-held` is silence in a copy that is only a part, and `not-asked`
 *        is a question that a bare list or matrix is not there to answer. Neither is silence of the
 *        document, and no more is `unread`.
 */
export type ReadingState = FactState | 'not-held' | 'not-asked';

/** What is known of one topic in one document. */
export type ReadingOn<Topic extends TopicId> =
  | (Exclude<FactOn<Topic>, { state: 'unread' }> & FromOthers)
  | Unread<FactOn<Topic>>
  | { readonly state: 'not-held' | 'not-asked'; readonly note?: string | undefined };

export type Reading = ReadingOn<TopicId>;

/** What is known of every topic in one document. */
export type Readings = { readonly [Topic in TopicId]: ReadingOn<Topic> };

interface FromOthers {
  /** Words that stand in the text of another body, where one document rules for both. */
  readonly fromOthers?: readonly EvidenceInBody[] | undefined;
}

interface Unread<Found> {
  readonly state: 'unread';
  readonly note?: string | undefined;
  /** What a program found, where nobody has confirmed it. */
  readonly proposal?: Found | undefined;
}

/** The seats of a body, with what can be said where no list is coded. */
export type MembershipReading = Omit<Membership, 'state'> & {
  readonly state: Membership['state'] | 'unread' | 'not-held' | 'not-asked';
  /** The list that a program found, where nobody has confirmed it. */
  readonly proposal?: Membership | undefined;
};

/** Every state, answers first. */
export const readingStates = [
  'stated',
  'unclear',
  'elsewhere',
  'placeholder',
  'not-stated',
  'not-held',
  'unread',
  'not-asked',
] as const satisfies readonly ReadingState[];

/** Whether the list of members has been read from a document that is there to give one, and that we hold. */
export function isListRead({ state }: Pick<MembershipReading, 'state'>): boolean {
  return state !== 'unread' && state !== 'not-held' && state !== 'not-asked';
}

export type StateCounts = Readonly<Record<ReadingState, number>>;

/** How many of several documents have been read for a question. */
export function readIn(counts: StateCounts): number {
  return readingStates.filter(isRead).reduce((sum, state) => sum + counts[state], 0);
}

type OpenState = 'unread' | 'not-held' | 'not-asked';

/** Whether nothing can be said of the document on the question. */
export function isOpen(state: ReadingState): state is OpenState {
  return state === 'unread' || state === 'not-held' || state === 'not-asked';
}

/** Whether the document has been read for the question: its answer is known, silence too. */
export function isRead(state: ReadingState): state is Exclude<ReadingState, OpenState> {
  return !isOpen(state);
}
