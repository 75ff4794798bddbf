import type { TopicId } from '../../model/topic-ids.ts';
import { isCoreTopic } from '../../model/topic-ids.ts';
import type { ReadingState } from '../../register/readings/reading.ts';
import { answerRef, mostClippings } from '../keeping/clipping-ref.ts';
import { compareAddress, fewestBodies, mostBodies } from '../keeping/compare-address.ts';
import type { TopicAnswer } from './topic-answers.ts';

/** An answer in a list that can be narrowed. */
export interface ListedAnswer extends TopicAnswer {
  readonly filters: Readonly<Record<string, string>>;
  /** Whose document it is, and which version. */
  readonly from: string;
  /** Why it stands beside a picture and not in it; empty where nothing is drawn. */
  readonly noNumber: string;
}

/** The documents of one state, by its name. */
export interface NamedState {
  readonly name: string;
  readonly answers: readonly ListedAnswer[];
}

/** Whether a document says something on a topic, be it unclear or that another document has the answer. */
export function isSaid(state: ReadingState): boolean {
  return state === 'stated' || state === 'unclear' || state === 'elsewhere';
}

/** The documents that say nothing, by what is the case instead. */
export function withoutAnswer(answers: readonly ListedAnswer[]): NamedState[] {
  const left = answers.filter(({ state }) => !isSaid(state));
  return [...Map.groupBy(left, ({ stateName }) => stateName)].map(([name, same]) => ({
    name,
    answers: same,
  }));
}

/** The comparison of those that say something, open at the topic. */
export function compareSaid(
  id: TopicId,
  said: readonly Pick<ListedAnswer, 'key'>[],
): { readonly href: string; readonly name: string } | undefined {
  if (said.length < fewestBodies) return undefined;
  const bodies = said.slice(0, mostBodies).map(({ key }) => key);
  const address = compareAddress({ bodies, topics: isCoreTopic(id) ? [] : [id] });
  const isAll = said.length <= mostBodies;
  return {
    href: `${address}#compare-${id}`,
    name: isAll ? `Compare these ${said.length}` : `Compare the first ${mostBodies}`,
  };
}

/** What “keep all” keeps. */
export function keepSaid(
  id: TopicId,
  said: readonly Pick<ListedAnswer, 'key'>[],
): { readonly refs: string; readonly name: string } | undefined {
  const kept = said.slice(0, mostClippings);
  if (kept.length === 0) return undefined;
  const name =
    kept.length === 1
      ? 'Keep the answer'
      : `Keep ${kept.length === said.length ? 'all' : 'the first'} ${kept.length} answers`;
  return { refs: kept.map(({ key }) => answerRef(key, id)).join(' '), name };
}
