// Also runs in the browser.
import type { ReadingState } from '../register/readings/reading.ts';
import { isRead, readingStates } from '../register/readings/reading.ts';

/** What one constitution says on a topic, as far as comparing goes: its state, and a key of its answer. */
export interface Comparable {
  readonly state: ReadingState;
  /** The same for answers that mean the same; none where there is no answer. */
  readonly key?: string | undefined;
}

/** Whether several answers to one topic agree. */
export interface Agreement {
  /** `open`: a document that is unclear, or not read for it, leaves it open whether they agree. */
  readonly verdict: 'same' | 'different' | 'open';
  readonly counts: Readonly<Record<ReadingState, number>>;
  /** Whether those that state an answer all state the same one. */
  readonly statedAgree: boolean;
  /** How many state the answer that is stated most. */
  readonly largest: number;
}

/** Compares answers as data. Silence beside an answer is a difference; silence of all is not, and what is not read is neither. */
export function agreementOf(answers: readonly Comparable[]): Agreement {
  const counts = Object.fromEntries(readingStates.map((state) => [state, 0])) as Record<
    ReadingState,
    number
  >;
  for (const { state } of answers) counts[state] += 1;
  const statedKeys = answers.flatMap(({ state, key }) => (state === 'stated' ? [key] : []));
  const statedAgree = new Set(statedKeys).size <= 1;
  const sizes = [...Map.groupBy(statedKeys, (key) => key).values()].map(({ length }) => length);
  const largest = Math.max(0, ...sizes);
  return { verdict: verdictOf(answers, statedAgree), counts, statedAgree, largest };
}

function verdictOf(answers: readonly Comparable[], statedAgree: boolean): Agreement['verdict'] {
  const rest = answers.filter(({ state }) => isRead(state) && state !== 'unclear');
  const alike = new Set(rest.map(({ state, key }) => `${state} ${key ?? ''}`)).size <= 1;
  if (!alike || !statedAgree) return 'different';
  return rest.length < answers.length ? 'open' : 'same';
}
