// Also runs in the browser.
import type { ReadingState } from '../register/readings/reading.ts';
import { readingStates } from '../register/readings/reading.ts';

/** What one constitution says on a topic, as far as comparing goes: its state, and a key of its answer. */
export interface Comparable {
  readonly state: ReadingState;
  /** The same for answers that mean the same; none where there is no answer. */
  readonly key?: string | undefined;
  /** Whether a program alone has read it. */
  readonly isProposed?: boolean | undefined;
}

/** Whether several answers to one topic agree. */
export interface Agreement {
  readonly counts: Readonly<Record<ReadingState, number>>;
  /** How many state each answer that is stated, the most stated first. */
  readonly likes: readonly number[];
  /** Whether those that state an answer all state the same one. */
  readonly statedAgree: boolean;
}

/** Compares answers as data. Only answers agree or differ: silence, and what is not read, is counted and is neither. */
export function agreementOf(answers: readonly Comparable[]): Agreement {
  const counts = Object.fromEntries(readingStates.map((state) => [state, 0])) as Record<
    ReadingState,
    number
  >;
  for (const { state } of answers) counts[state] += 1;
  const keys = answers.flatMap(({ state, key }) => (state === 'stated' ? [key] : []));
  const likes = [...Map.groupBy(keys, (key) => key).values()]
    .map(({ length }) => length)
    .sort((a, b) => b - a);
  return { counts, likes, statedAgree: likes.length <= 1 };
}
