import type { Choice } from '../frame/choice.ts';
import { choiceIn } from '../frame/choice.ts';

/** The ways in which a reader narrows the reviews. */
const reviewWays = ['state', 'kind', 'partnership', 'organisation'] as const;
export type ReviewWay = (typeof reviewWays)[number];

/** Reads from an address which reviews are asked for. */
export function reviewChoice(search: string): Choice<ReviewWay> {
  return choiceIn(search, reviewWays);
}
